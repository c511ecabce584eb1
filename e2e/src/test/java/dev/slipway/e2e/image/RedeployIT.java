package dev.slipway.e2e.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.Report;
import dev.slipway.e2e.testing.docker.Image;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A change of the program only changes one small layer of the image, and the changed program runs. */
@NeedsDocker
class RedeployIT {

    private static final String CHANGE = """
                static {
                    System.out.println("e2e: changed");
                }
            }
            """;

    private final Shop shop;

    RedeployIT(Shop shop) {
        this.shop = shop;
    }

    @Test
    void onlyTheLayerOfTheProgramChanges() throws IOException {
        List<String> before = shop.container().image().layers();
        List<String> operator = shop.stack().operator().state();
        String order = shop.placeOrder();
        Path source = shop.checkout().service();
        String text = Files.readString(source);
        Files.writeString(source, text.substring(0, text.lastIndexOf('}')) + CHANGE);

        CommandResult build = shop.checkout().build("clean", "package");
        CommandResult up = shop.up();

        Image image = shop.container().image();
        Report.say(
                "after a change: mvn clean package took %s, up.sh %s, %d bytes of image changed",
                build.took(), up.took(), image.bytesOfLastCopy());
        assertThat(shop.container().health()).isEqualTo("healthy");
        assertThat(shop.container().logs()).contains("e2e: changed");
        assertThat(image.layersChangedSince(before)).isEqualTo(1);
        assertThat(shop.stack().operator().state()).isEqualTo(operator);
        assertThat(shop.missing(List.of(order))).isEmpty();
        // The build has deleted and recreated the generated directory of Prometheus.
        assertThat(shop.prometheus().awaitUp(Shop.SERVICE, 1)).hasSize(1);
        assertThat(shop.prometheus().container().exec("ls", "/etc/prometheus").lines())
                .contains("prometheus.yml");
    }
}
