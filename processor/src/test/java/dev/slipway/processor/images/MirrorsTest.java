package dev.slipway.processor.images;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.AcceptedExample;
import dev.slipway.processor.testing.Project;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void theTableHasNoOtherRegistry() {
        var names = new Properties();
        try (InputStream table = BaseImages.class.getResourceAsStream("images.properties")) {
            names.load(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        assertThat(names.values())
                .map(Object::toString)
                .map(name -> name.contains("/") ? name.substring(0, name.indexOf('/')) : "")
                .filteredOn(host -> host.contains("."))
                .isNotEmpty()
                .allMatch(BaseImages.REGISTRIES::contains);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.docker.io=mirror.acme.example",
                "quay.io=mirror.acme.example",
                "docker.io=mirror.acme.example,docker.io=other.acme.example",
                "docker.io=mirror.acme.example,",
                "docker.io=https://mirror.acme.example",
                "docker.io=mirror",
                "mirror.acme.example"
            })
    void whatIsNoMirrorIsRefused(String mirrors, @TempDir Path directory) {
        Project project = AcceptedExample.named("one-service").at(directory);
        project.option("slipway.mirrors", mirrors);

        assertThat(project.compile().errors())
                .singleElement()
                .satisfies(error -> assertThat(error.text()).contains("slipway.mirrors", "invalid value"));
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
