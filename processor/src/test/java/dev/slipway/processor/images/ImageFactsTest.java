package dev.slipway.processor.images;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.Health;
import dev.slipway.processor.plan.MemoryDirectory;
import dev.slipway.processor.plan.Mount;
import dev.slipway.processor.plan.NamedImage;
import dev.slipway.processor.testing.Planning;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The facts in the table of images agree with the generated stacks. */
class ImageFactsTest {

    private static final TreeMap<String, Container> CONTAINERS = new TreeMap<>();

    @TempDir
    static Path directory;

    /** The containers of the examples with a known image. */
    @BeforeAll
    static void plan() {
        Planning.ofAccepted(directory).forEach((example, plan) -> {
            for (Container container : plan.containers()) {
                if (container.image() instanceof NamedImage image
                        && !image.facts().equals(ImageFacts.unknown())) {
                    CONTAINERS.put(example + ", " + container.name(), container);
                }
            }
        });
        assertThat(CONTAINERS.values().stream().map(Container::image).distinct())
                .as("images in the examples")
                .hasSizeGreaterThan(8);
    }

    private static ImageFacts facts(Container container) {
        return ((NamedImage) container.image()).facts();
    }

    @Test
    void aContainerRunsAsTheUserOfItsImage() {
        CONTAINERS.forEach(
                (name, container) -> assertThat(container.invocation().user().userAndGroup())
                        .as(name)
                        .isEqualTo(facts(container).userAndGroup()));
    }

    @Test
    void aHealthCheckRunsAProgramOfItsImage() {
        CONTAINERS.forEach((name, container) -> {
            if (container.health() instanceof Health.Command health) {
                assertThat(!health.inShell() || facts(container).holds("sh"))
                        .as(name)
                        .isTrue();
                assertThat(facts(container).holds(health.words().get(0).split(" ")[0]))
                        .as("%s: %s", name, health.words())
                        .isTrue();
            }
        });
    }

    /** Otherwise Docker would make another anonymous volume at each start. */
    @Test
    void whereAnImageKeepsDataSomethingIsMounted() {
        CONTAINERS.forEach((name, container) -> {
            String data = facts(container).data();
            if (!data.isEmpty()) {
                assertThat(Stream.concat(
                                container.storage().mounts().stream().map(Mount::path),
                                container.storage().memory().stream().map(MemoryDirectory::path)))
                        .as(name)
                        .contains(data);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "/opt/java, true",
        "/opt/java/lib, true",
        "/opt, true",
        "/opt/javas, false",
        "/opt/reports, false",
        "/app, true",
        "/app/uploads, true",
        "/apps, false",
        "/var, true",
        "/var/lib, true",
        "/var/lib/uploads, false",
        "/home, true",
        "/home/nonroot, true",
        "/home/nonroot/data, false",
        "/srv, true",
        "/srv/data, false",
        "/tmp/work, true",
        "/data, false"
    })
    void anImageOfJlinkNeedsItsDirectories(String mounted, boolean isHidden) {
        assertThat(ImageFacts.java(true, "").paths())
                .filteredOn(path -> path.isHiddenBy(mounted))
                .as(mounted)
                .matches(hidden -> hidden.isEmpty() != isHidden);
    }

    @ParameterizedTest
    @CsvSource({
        "/proc/x, true",
        "/run, true",
        "/run/secrets/a, true",
        "/run/mysqld, false",
        "/tmp, true",
        "/tmp/x, false",
        "/etc/x, false"
    })
    void everyContainerNeedsSomeDirectories(String mounted, boolean isHidden) {
        assertThat(ImageFacts.unknown().paths())
                .filteredOn(path -> path.isHiddenBy(mounted))
                .as(mounted)
                .matches(hidden -> hidden.isEmpty() != isHidden);
    }

    @Test
    void aRuntimeOfJlinkIsNoDirectoryOfOtherImages() {
        assertThat(ImageFacts.java(false, "").paths()).noneMatch(path -> path.isHiddenBy(ImageFacts.JLINK_DIRECTORY));
    }

    @ParameterizedTest
    @CsvSource({
        "'', /usr/bin/java, true",
        "'', /usr/lib/jvm/jdk/bin/jcmd, true",
        "'', /bin/sh, false",
        "gcr.io/distroless/java21-debian13:nonroot, /bin/sh, false",
        "gcr.io/distroless/java21-debian13:debug-nonroot, /busybox/sh, true",
        "eclipse-temurin:21, /bin/sh, true"
    })
    void onlyDistrolessIsKnownToHoldNothingButJava(String baseImage, String program, boolean mayHold) {
        assertThat(ImageFacts.java(false, baseImage).holds(program)).isEqualTo(mayHold);
    }
}
