package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.ComposeText;
import dev.slipway.processor.format.YamlLine;
import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.plan.SecretFile;
import dev.slipway.processor.plan.Setting;
import dev.slipway.processor.plan.Value;
import java.util.ArrayList;
import java.util.List;

/** Values for Compose, which replaces variables in all of them. */
final class Values {

    /** A longer list stands on several lines. */
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
        if (value instanceof Value.VariableOrElse variable) {
            return ComposeText.literal(variable.before())
                    + ComposeText.variableOr(variable.name(), text(variable.otherwise()));
        }
        return value instanceof Value.RequiredVariable required
                ? ComposeText.required(required.name())
                : ComposeText.variable(((Value.PublicVariable) value).name(), "");
    }

    /** A command. */
    static Object command(List<Value> words) {
        var texts = new ArrayList<String>();
        for (Value word : words) {
            texts.add(text(word));
        }
        return list(texts);
    }

    /** A list on one line, unless it is long or holds a text of several lines. */
    static Object list(List<String> texts) {
        int length = 0;
        boolean isOfLines = false;
        for (String text : texts) {
            length += text.length() + 2;
            isOfLines |= text.indexOf('\n') >= 0;
        }
        return texts.isEmpty() || isOfLines || length > LINE ? texts : new YamlLine(texts);
    }

    /** A list with one element per line, unless there is only one. */
    static Object column(List<String> texts) {
        return texts.size() == 1 ? list(texts) : texts;
    }
}
