package dev.slipway.processor.hostile;

import dev.slipway.processor.testing.Merges;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;

/** YAML on which readers of 1.1 and of 1.2 agree. */
final class YamlLanguage {

    private YamlLanguage() {}

    static Object read(String text) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        Object as11;
        Object as12;
        try {
            as11 = new Yaml(options).load(text);
            as12 = Merges.resolved(new Load(LoadSettings.builder().build()).loadFromString(text));
        } catch (YAMLException | YamlEngineException e) {
            throw new Unreadable(e.getMessage());
        }
        if (!as11.equals(as12)) {
            throw new Unreadable("read as YAML 1.1 it is " + as11 + ", as YAML 1.2 " + as12);
        }
        requireKeysOfText(as11);
        return as11;
    }

    private static void requireKeysOfText(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (!(key instanceof String)) {
                    throw new Unreadable("the key " + key + " is no text");
                }
                requireKeysOfText(value);
            });
        } else if (tree instanceof List<?> list) {
            list.forEach(YamlLanguage::requireKeysOfText);
        }
    }
}
