package dev.slipway.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same sources are the same jars, in another directory and at another time. */
@NeedsDocker
class ReproducibleJarsIT {

    private final Checkout checkout;

    ReproducibleJarsIT(Checkout checkout) {
        this.checkout = checkout;
    }

    @Test
    void twoBuildsMakeTheSameJars() throws IOException {
        try (var other = Checkout.packaged()) {
            for (String module : List.of("annotations", "templates", "processor")) {
                assertThat(other.jar(module)).as(module).hasSameBinaryContentAs(checkout.jar(module));
            }
        }
    }
}
