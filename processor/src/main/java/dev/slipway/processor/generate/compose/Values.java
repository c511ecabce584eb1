package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.ComposeText;
import dev.slipway.processor.format.YamlLine;
import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.plan.SecretFile;
import dev.slipway.processor.plan.Setting;
import dev.slipway.processor.plan.Value;
import java.util.ArrayList;
import java.util.List;

/** Values as Compose reads them, which replaces variables in each. */
final class Values {

    /** A longer command stands in several lines. */
    private static final int LINE = 100;

    private Values() {}

    static YamlMap of(List<Setting> settings) {
        var map = new YamlMap();
        for (Setting setting : settings) {
            map.put(setting.name(), text(setting.value()), setting.comment());
        }
        return map;
    }

    private static String text(Value value) {
        if (value instanceof Value.Text text) {
            return ComposeText.literal(text.text());
        }
        if (value instanceof Value.SecretPath path) {
            return SecretFile.path(path.secret());
        }
        if (value instanceof Value.Variable variable) {
            return ComposeText.literal(variable.before()) + ComposeText.variable(variable.name(), variable.otherwise());
        }
        return value instanceof Value.RequiredVariable required
                ? ComposeText.required(required.name())
                : ComposeText.variable(((Value.PublicVariable) value).name(), "");
    }

    /** A command in one line, unless it is long or one of its words is a script. */
    static Object command(List<Value> words) {
        var texts = new ArrayList<String>();
        int length = 0;
        boolean isScript = false;
        for (Value word : words) {
            String text = text(word);
            texts.add(text);
            length += text.length() + 2;
            isScript |= text.indexOf('\n') >= 0;
        }
        return texts.isEmpty() || isScript || length > LINE ? texts : new YamlLine(texts);
    }
}
