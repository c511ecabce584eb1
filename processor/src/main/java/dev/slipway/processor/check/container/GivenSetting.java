package dev.slipway.processor.check.container;

import dev.slipway.processor.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A setting that is passed to the program of a service, in any way: {@code SERVER_PORT=80} in its environment,
 * {@code -Dserver.port=80} for its JVM, {@code --server.port=80} or {@code --server.port 80} among its arguments.
 *
 * @param variable its name, written as that of a variable: {@code SERVER_PORT}
 * @param shown its name as it was written
 */
public record GivenSetting(String variable, String shown, String value, Origin origin) {

    /** The name without separators, the same for each spelling: {@code SERVERPORT}. */
    public String key() {
        return variable.replace("_", "");
    }

    /** The settings among the words of a command. */
    public static List<GivenSetting> amongWords(List<String> words, Origin origin) {
        var settings = new ArrayList<GivenSetting>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int start = word.startsWith("--") || word.startsWith("-D") ? 2 : 0;
            int equals = word.indexOf('=');
            if (start > 0 && equals > start) {
                settings.add(new GivenSetting(
                        variable(word.substring(start, equals)),
                        word.substring(0, equals),
                        word.substring(equals + 1),
                        origin.index(i)));
            } else if (word.startsWith("--")
                    && equals < 0
                    && i + 1 < words.size()
                    && !words.get(i + 1).startsWith("-")) {
                settings.add(
                        new GivenSetting(variable(word.substring(start)), word, words.get(i + 1), origin.index(i + 1)));
            }
        }
        return settings;
    }

    private static String variable(String name) {
        return name.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
