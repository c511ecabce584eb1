package dev.slipway.e2e.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.docker.Docker;
import dev.slipway.e2e.testing.docker.Image;
import dev.slipway.e2e.testing.docker.Stack;
import dev.slipway.e2e.testing.fixture.Checkout;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.TinyModule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A library that is a snapshot changes as often as the application, and shares its layer. */
@NeedsDocker
class SnapshotLibraryIT {

    private static final String SERVICE = """
            package tiny;

            import dev.slipway.annotations.ContainerImage;

            @ContainerImage
            final class PartsService {
                public static void main(String[] args) {}
            }
            """;

    private static final Image PARTS = new Image(new Docker(), "snapshots-parts:e2e");

    private final Checkout checkout;

    SnapshotLibraryIT(Checkout checkout) {
        this.checkout = checkout;
    }

    @Test
    void leavesTheLayerOfTheOtherLibraries() {
        try (var module = new TinyModule(checkout, "snapshots")) {
            Stack stack = module.source("PartsService", SERVICE)
                    .library("fixed-1.0.jar", "fixed")
                    .library("moving-1.1-SNAPSHOT.jar", "yesterday")
                    .packaged();
            stack.build().orFail();
            List<String> before = PARTS.layers();
            assertThat(PARTS.list("/app/lib"))
                    .filteredOn(line -> line.endsWith(".jar"))
                    .hasSize(2);

            module.library("moving-1.1-SNAPSHOT.jar", "today");
            stack.build().orFail();

            assertThat(PARTS.layersChangedSince(before)).isEqualTo(1);

            module.library("fixed-1.0.jar", "not so fixed");
            stack.build().orFail();

            assertThat(PARTS.layersChangedSince(before)).isEqualTo(2);
            PARTS.remove();
        }
    }
}
