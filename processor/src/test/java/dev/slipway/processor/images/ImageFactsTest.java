package dev.slipway.processor.images;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.FileTree;
import dev.slipway.processor.testing.Golden;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/** What the table says of images is what the generated stacks make of them. */
class ImageFactsTest {

    private static Map<String, ImageFacts> facts() {
        var images = new BaseImages();
        var facts = new TreeMap<String, ImageFacts>();
        facts.put(images.nginxExporter(), ImageFacts.nginxExporter());
        facts.put(images.postgresExporter(), ImageFacts.postgresExporter());
        facts.put(images.redisExporter(), ImageFacts.redisExporter());
        facts.put(images.prometheus(), ImageFacts.prometheus());
        facts.put(images.alertmanager(), ImageFacts.alertmanager());
        facts.put(images.blackboxExporter(), ImageFacts.blackboxExporter());
        facts.put(images.grafana(), ImageFacts.grafana());
        for (int version = 14; version <= 18; version++) {
            facts.put(images.postgres(String.valueOf(version)), ImageFacts.postgres(version));
        }
        for (String version : List.of("", "7.4", "8", "8.0", "8.2")) {
            facts.put(images.redis(version), ImageFacts.redis());
        }
        return facts;
    }

    private static Map<String, Map<String, Object>> containers() {
        var containers = new TreeMap<String, Map<String, Object>>();
        for (Path file : FileTree.under(Golden.resources().resolve("accepted"), "compose.yaml")) {
            Map<String, Map<String, Map<String, Object>>> document = new Yaml().load(FileTree.text(file));
            document.get("services").forEach((name, container) -> containers.put(file + " " + name, container));
        }
        return containers;
    }

    @Test
    void aContainerRunsAsTheUserOfItsImage() {
        var seen = new TreeSet<String>();
        containers().forEach((name, container) -> {
            ImageFacts facts = facts().get((String) container.get("image"));
            if (facts != null) {
                seen.add((String) container.get("image"));
                assertThat(container.get("user")).as(name).isEqualTo(facts.userAndGroup());
            }
        });
        assertThat(seen).as("images in the examples").hasSizeGreaterThan(8);
    }

    @Test
    void aHealthCheckRunsAProgramOfItsImage() {
        containers().forEach((name, container) -> {
            ImageFacts facts = facts().get((String) container.get("image"));
            if (facts != null && container.get("healthcheck") instanceof Map<?, ?> health) {
                List<String> words = new ArrayList<>();
                ((List<?>) health.get("test"))
                        .forEach(word -> words.addAll(List.of(word.toString().split(" "))));
                if (words.get(0).equals("CMD-SHELL")) {
                    assertThat(facts.holds("sh")).as(name).isTrue();
                }
                assertThat(facts.holds(words.get(1))).as("%s: %s", name, words).isTrue();
            }
        });
    }

    /** Docker would make a volume without a name for it, at each start another. */
    @Test
    void whereAnImageKeepsDataSomethingIsMounted() {
        containers().forEach((name, container) -> {
            ImageFacts facts = facts().get((String) container.get("image"));
            if (facts != null && !facts.data().isEmpty()) {
                assertThat(container.get("volumes") + " " + container.get("tmpfs"))
                        .as(name)
                        .satisfiesAnyOf(
                                mounts -> assertThat(mounts).contains(":" + facts.data()),
                                mounts -> assertThat(mounts).contains(facts.data() + ":"));
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
