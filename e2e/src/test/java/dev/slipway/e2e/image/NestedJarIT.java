package dev.slipway.e2e.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.docker.Stack;
import dev.slipway.e2e.testing.fixture.Checkout;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.TinyModule;
import org.junit.jupiter.api.Test;

/** A jar with nested jars, which Java cannot load, does not become an image. */
@NeedsDocker
class NestedJarIT {

    private static final String SERVICE = """
            package tiny;

            import dev.slipway.annotations.ContainerImage;

            @ContainerImage
            final class FatService {
                public static void main(String[] args) {}
            }
            """;

    private final Checkout checkout;

    NestedJarIT(Checkout checkout) {
        this.checkout = checkout;
    }

    @Test
    void isRefusedWithAPointer() {
        try (var module = new TinyModule(checkout, "fat")) {
            Stack stack = module.source("FatService", SERVICE)
                    .inJar("BOOT-INF/lib/library.jar", "a library")
                    .packaged();
            CommandResult build = stack.build();
            assertThat(build.exitCode()).isNotZero();
            assertThat(build.output() + build.error())
                    .contains("app.jar holds other jars")
                    .contains("docs/image.md#nested-jars");
        }
    }
}
