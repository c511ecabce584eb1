package dev.slipway.e2e.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.fixture.Checkout;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same sources give the same jars, in another directory and at another time. */
@NeedsDocker
class ReproducibleJarsIT {

    private final Checkout checkout;

    ReproducibleJarsIT(Checkout checkout) {
        this.checkout = checkout;
    }

    @Test
    void twoBuildsMakeTheSameJars() throws IOException {
        try (var other = new Checkout()) {
            for (String module : List.of("annotations", "templates", "processor", "maven-plugin")) {
                assertThat(other.jar(module)).as(module).hasSameBinaryContentAs(checkout.jar(module));
            }
        }
    }
}
