package dev.slipway.e2e.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.Shop;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

/** {@code mvn package} and {@code up.sh} are enough to make the sample answer. */
@NeedsDocker
class ShopStartIT {

    private final Shop shop;

    ShopStartIT(Shop shop) {
        this.shop = shop;
    }

    @Test
    void upShEndsWhenAllIsHealthy() {
        assertThat(shop.firstUp().exitCode()).isZero();
        assertThat(shop.firstUp().output()).contains("orders", "(healthy)");
        assertThat(shop.container().health()).isEqualTo("healthy");
        assertThat(shop.container().inspect("{{.RestartCount}}")).isEqualTo("0");
    }

    @Test
    void theJarWasOneThatOnlyItsOwnerMayRead() throws Exception {
        var jar = shop.checkout().sample().resolve("target/shop-0.1.0.jar");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(jar)))
                .isEqualTo("rw-------");
    }

    @Test
    void ordersAreTakenAtThePublishedPort() {
        HttpResponse<String> placed = shop.http().post("/api/orders", """
                        {"customer": "Zoë", "items": [{"product": "Tea", "quantity": 2, "unitPriceCents": 1999}]}
                        """);
        assertThat(placed.statusCode()).as(placed.body()).isEqualTo(201);
        String location = placed.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> shown = shop.http().get(location);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).isEqualTo(placed.body()).contains("Zoë", "3998");
    }

    @Test
    void healthAndReadinessAnswer() {
        assertThat(shop.http().get("/health").statusCode()).isEqualTo(200);
        assertThat(shop.http().get("/ready").statusCode()).isEqualTo(200);
    }
}
