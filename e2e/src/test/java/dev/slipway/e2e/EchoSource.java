package dev.slipway.e2e;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The source of a service whose annotations carry the same values in every place that takes a text. */
final class EchoSource {

    private final List<String> values;
    private final String defaultValue;

    EchoSource(List<String> values, String defaultValue) {
        this.values = values;
        this.defaultValue = defaultValue;
    }

    String text() {
        return """
                package tiny;

                import dev.slipway.annotations.*;

                @ContainerImage(
                        env = {%s
                            @Env(name = "DEFAULTED", variable = "E2E_DEFAULTED", value = %s),
                            @Env(name = "REPEATED", variable = "E2E_REPEATED", value = %s),
                            @Env(name = "REQUIRED", variable = "E2E_REQUIRED")},
                        labels = {%s},
                        jvmOptions = {%s},
                        args = {%s},
                        volumes = @Volume(name = "kept", path = "/var/lib/tiny"))
                @HealthCheck
                final class EchoService {
                    public static void main(String[] args) throws java.io.IOException {
                        new Server(EchoServiceSettings.PORT).start(args);
                    }
                }
                """.formatted(
                        all((i, value) -> "@Env(name = \"V" + i + "\", value = " + value + "),\n"),
                        literal(defaultValue),
                        literal(defaultValue),
                        all((i, value) -> "@Label(name = \"e2e.v" + i + "\", value = " + value + "),\n"),
                        all((i, value) -> "\"-De2e.v" + i + "=\" + " + value + ",\n"),
                        all((i, value) -> value + ",\n"));
    }

    private String all(BiFunction<Integer, String, String> element) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> element.apply(i, literal(values.get(i))))
                .collect(Collectors.joining());
    }

    /** The text as Java writes it. */
    static String literal(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
