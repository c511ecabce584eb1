package dev.slipway.processor.settings;

import java.util.List;
import java.util.Optional;

/** Reads files of settings. */
public final class SettingsFiles {

    private static final List<String> YAML = List.of(".yml", ".yaml");

    private SettingsFiles() {}

    /**
     * Reads a file.
     *
     * @param name its path without an extension; a properties file comes before a file of YAML
     */
    public static Optional<SettingsFile> find(String name, ResourceFiles files) {
        Optional<String> properties = files.text(name + ".properties");
        if (properties.isPresent()) {
            return Optional.of(PropertiesText.read(name + ".properties", properties.get()));
        }
        for (String extension : YAML) {
            Optional<String> yaml = files.text(name + extension);
            if (yaml.isPresent()) {
                return Optional.of(YamlText.read(name + extension, yaml.get()));
            }
        }
        return Optional.empty();
    }
}
