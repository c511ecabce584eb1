package dev.slipway.e2e.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.Report;
import dev.slipway.e2e.testing.docker.Docker;
import dev.slipway.e2e.testing.docker.Image;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The same jars give the same layers, whoever builds the image, and whenever. */
@NeedsDocker
class LayersIT {

    private final Shop shop;
    private final Path target;

    LayersIT(Shop shop) {
        this.shop = shop;
        this.target = shop.checkout().sample().resolve("target");
    }

    /**
     * Brings the stack up again: an image that was built without a cache becomes the cache, with the same layers but
     * another id.
     */
    @AfterEach
    void upAgain() {
        shop.up();
    }

    @Test
    void areReproducible() throws IOException {
        List<String> first = layers();
        assertThat(first).isEqualTo(shop.container().image().layers());
        for (Path jar : jars()) {
            Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2001-02-03T04:05:06Z")));
            Files.setPosixFilePermissions(jar, PosixFilePermissions.fromString("rwxrwxrwx"));
        }
        try {
            assertThat(layers()).isEqualTo(first);
        } finally {
            for (Path jar : jars()) {
                Files.setLastModifiedTime(jar, FileTime.from(Instant.now()));
                Files.setPosixFilePermissions(jar, PosixFilePermissions.fromString("rw-------"));
            }
        }
    }

    /** The layers of an image that is built without a cache and then removed. */
    private List<String> layers() {
        var docker = new Docker();
        String dockerfile = target.resolve("deploy/orders/Dockerfile").toString();
        CommandResult build = docker.run("build", "--no-cache", "--quiet", "--file", dockerfile, target.toString())
                .orFail();
        Report.say("image built without a cache in %s", build.took());
        var image = new Image(docker, build.text());
        try {
            return image.layers();
        } finally {
            image.remove();
        }
    }

    private List<Path> jars() throws IOException {
        try (Stream<Path> files = Files.walk(target, 2)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }
}
