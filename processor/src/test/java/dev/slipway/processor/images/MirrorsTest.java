package dev.slipway.processor.images;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.AcceptedExample;
import dev.slipway.processor.testing.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Images come from mirrors, wherever a generated file names them. */
class MirrorsTest {

    private static final Pattern IMAGE = Pattern.compile("(?m)^(?:FROM(?: --platform=\\S+)?|\\s+image:) (\\S+)");

    @Test
    void eachRegistryHasItsMirror() {
        var images =
                new BaseImages(Map.of("docker.io", "mirror.acme.example:5000", "gcr.io", "mirror.acme.example/google"));

        assertThat(images.tools()).startsWith("mirror.acme.example:5000/library/busybox:");
        assertThat(images.prometheus()).startsWith("mirror.acme.example:5000/prom/prometheus:");
        assertThat(images.javaRuntime(21)).startsWith("mirror.acme.example/google/distroless/java21-");
        assertThat(images.named("postgres", "17")).isEqualTo("mirror.acme.example:5000/library/postgres:17-alpine");
        assertThat(images.usualVersion("redis.version")).doesNotContain("acme");
    }

    @Test
    void aRegistryWithoutAMirrorStays() {
        var images = new BaseImages(Map.of("gcr.io", "mirror.acme.example"));

        assertThat(images.javaBase()).startsWith("mirror.acme.example/distroless/java-base");
        assertThat(images.jdk(17)).isEqualTo("eclipse-temurin:17-jdk");
    }

    @Test
    void noFileOfAStackNamesAnotherImage(@TempDir Path directory) {
        Project project = AcceptedExample.named("whole-stack").at(directory);
        String mirror = "mirror.acme.example/";
        project.option("slipway.mirrors", "Docker.io=" + mirror + "hub, gcr.io=" + mirror + "google");
        project.compile();

        List<String> images = project.deployed().values().stream()
                .flatMap(text -> IMAGE.matcher(text).results())
                .map(match -> match.group(1))
                .filter(name -> name.contains(":") && !name.startsWith("shop-"))
                .toList();
        assertThat(images).hasSizeGreaterThan(12).allMatch(name -> name.startsWith(mirror));
    }
}
