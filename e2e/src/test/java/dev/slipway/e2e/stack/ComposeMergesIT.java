package dev.slipway.e2e.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.slipway.e2e.testing.Command;
import dev.slipway.e2e.testing.fixture.Goldens;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** Compose merges the fields x-… of a generated file as YAML says, and then an override. */
@NeedsDocker
class ComposeMergesIT {

    private static final Pattern REQUIRED = Pattern.compile("\\$\\{(\\w+):\\?");

    static List<Path> compose(Goldens goldens) {
        return goldens.files("compose.yaml");
    }

    @ParameterizedTest
    @MethodSource("compose")
    void itReadsTheSameWithoutFields(Path file) throws IOException {
        Path plain = Files.writeString(file.resolveSibling("plain.yaml"), withoutFields(Goldens.read(file)));

        assertThat(config(file)).isEqualTo(config(plain)).containsKey("services");
    }

    /** The overrides that documentation and annotations recommend. */
    @Test
    void anOverrideChangesWhatIsMerged(Goldens goldens) throws IOException {
        Path file = goldens.files("compose.yaml").stream()
                .filter(candidate -> goldens.example(candidate).equals("whole-stack"))
                .findFirst()
                .orElseThrow();
        Path plain = Files.writeString(file.resolveSibling("plain.yaml"), withoutFields(Goldens.read(file)));
        Path override = Files.writeString(file.resolveSibling("override.yaml"), """
                services:
                  orders:
                    networks: [edge]
                    restart: always
                    tmpfs: !override
                      - /tmp:exec,mode=1777,size=128m
                    healthcheck:
                      interval: 7s
                    logging: !reset
                  orders-migration:
                    environment:
                      DATABASE_USER: other
                  redis-exporter:
                    deploy:
                      resources:
                        limits:
                          memory: 96M
                  prometheus:
                    image: images.example.com/prometheus:3
                    read_only: false
                """);

        Map<String, Object> config = config(file, override);

        assertThat(config).isEqualTo(config(plain, override));
        assertThat(at(config, "services", "orders", "tmpfs")).isEqualTo(List.of("/tmp:exec,mode=1777,size=128m"));
        assertThat(at(config, "services", "orders", "restart")).isEqualTo("always");
        assertThat(at(config, "services", "orders", "read_only")).isEqualTo(true);
        assertThat(at(config, "services", "orders", "healthcheck", "interval")).isEqualTo("7s");
        assertThat(at(config, "services", "orders", "healthcheck", "timeout")).isEqualTo("10s");
        assertThat(at(config, "services", "orders", "environment", "DATABASE_USER"))
                .isEqualTo("orders");
        assertThat(at(config, "services", "orders-migration", "environment", "DATABASE_USER"))
                .isEqualTo("other");
        assertThat(at(config, "services", "redis-exporter", "deploy", "resources", "limits", "memory"))
                .isEqualTo("100663296");
        assertThat(at(config, "services", "postgres-exporter", "deploy", "resources", "limits", "memory"))
                .isEqualTo("67108864");
        assertThat(at(config, "services", "prometheus", "read_only")).isNull();
        assertThat(at(config, "services", "grafana", "read_only")).isEqualTo(true);
    }

    private static Object at(Object tree, String... keys) {
        Object value = tree;
        for (String key : keys) {
            value = ((Map<?, ?>) value).get(key);
        }
        return value;
    }

    /** The file with all fields in each service, as JSON, which has no merges. */
    private static String withoutFields(String text) throws IOException {
        var document = new LinkedHashMap<Object, Object>(new Yaml().load(text));
        document.keySet().removeIf(key -> key.toString().startsWith("x-"));
        return JSON.std.asString(document);
    }

    private static Map<String, Object> config(Path... files) {
        var words = new ArrayList<>(List.of(
                "docker", "compose", "--project-directory", files[0].getParent().toString()));
        for (Path file : files) {
            words.addAll(List.of("--file", file.toString()));
        }
        words.addAll(List.of("config", "--format", "json"));
        var command = new Command(words);
        REQUIRED.matcher(Goldens.read(files[0]))
                .results()
                .forEach(variable -> command.with(variable.group(1), "given"));
        String json = command.run().orFail().output();
        try {
            Map<String, Object> config = JSON.std.mapFrom(json);
            config.keySet().removeIf(key -> key.startsWith("x-"));
            return config;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
