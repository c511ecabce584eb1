package dev.slipway.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How the place of a value is shown. */
class OriginTest {

    @Test
    void anOriginSaysWhereAValueStands() {
        var annotation = Origin.of("com.acme.Orders", "dev.slipway.annotations.ContainerImage");

        assertThat(annotation.shown()).isEqualTo("com.acme.Orders, @ContainerImage");
        assertThat(annotation.member("env").index(1).member("name").shown())
                .isEqualTo("com.acme.Orders, @ContainerImage(env[1].name)");
        assertThat(annotation.said()).isEqualTo("@ContainerImage");
        assertThat(annotation.member("args").index(0).said()).isEqualTo("args[0]");
        assertThat(annotation.member("env").index(1).member("name").path()).isEqualTo("env[1].name");
        assertThat(annotation.member("env").index(1))
                .isEqualTo(annotation.member("env").index(1));
    }
}
