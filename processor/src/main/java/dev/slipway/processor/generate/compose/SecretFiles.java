package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.YamlMap;
import java.util.List;
import java.util.Locale;

/** {@code secrets} of a container, and the label by which Compose sees that one of them is another now. */
final class SecretFiles {

    private SecretFiles() {}

    static void addTo(YamlMap map, String service, List<String> names) {
        addTo(map, service, names, new YamlMap());
    }

    /**
     * Adds them.
     *
     * @param labels those that the container has anyway
     */
    static void addTo(YamlMap map, String service, List<String> names, YamlMap labels) {
        if (!names.isEmpty()) {
            map.put("secrets", names);
            labels.put("dev.slipway.secrets", "${" + variable(service) + ":-}");
        }
        map.putUnlessEmpty("labels", labels);
    }

    /** The variable in which {@code up.sh} says what the secrets of a service are, without telling them. */
    static String variable(String service) {
        return "SLIPWAY_SECRETS_"
                .concat(service.toUpperCase(Locale.ROOT).replace('-', '_').replace('.', '_'));
    }
}
