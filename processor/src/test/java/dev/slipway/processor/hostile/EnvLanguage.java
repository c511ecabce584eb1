package dev.slipway.processor.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** {@code .env.example} as Compose reads it after the comment signs before variables are removed. */
final class EnvLanguage {

    private static final Pattern ASSIGNMENT = Pattern.compile("#?([A-Za-z_][A-Za-z0-9_]*)=(.*)", Pattern.DOTALL);

    private EnvLanguage() {}

    static Object read(String text) {
        LinesLanguage.requirePlain(text);
        var lines = new ArrayList<Object>();
        for (String line : text.lines().toList()) {
            var assignment = ASSIGNMENT.matcher(line);
            if (assignment.matches()) {
                lines.add(List.of(assignment.group(1), value(assignment.group(2))));
            } else if (line.isEmpty() || line.equals("#") || line.startsWith("# ")) {
                lines.add(line);
            } else {
                throw new Unreadable("the line " + line);
            }
        }
        return lines;
    }

    private static String value(String written) {
        if (!written.startsWith("'") && !written.startsWith("\"")) {
            return plain(written);
        }
        char quote = written.charAt(0);
        var value = new StringBuilder();
        int i = 1;
        while (i < written.length() && written.charAt(i) != quote) {
            char c = written.charAt(i++);
            if (c == '\\' && i < written.length()) {
                value.append(escaped(quote, written.charAt(i++)));
            } else if (c == '$' && quote == '"') {
                throw new Unreadable("Compose would look for a variable in " + written);
            } else {
                value.append(c);
            }
        }
        if (i != written.length() - 1) {
            throw new Unreadable("the quotes of " + written);
        }
        return value.toString();
    }

    private static String plain(String written) {
        if (written.contains("#") || written.contains("$") || !written.equals(written.strip())) {
            throw new Unreadable("no value without quotes: " + written);
        }
        return written;
    }

    /** A backslash escapes a quote in single quotes too; otherwise it is literal in them. */
    private static String escaped(char quote, char c) {
        if (quote == '\'') {
            return c == '\'' ? "'" : "\\" + c;
        }
        if ("\"\\$".indexOf(c) < 0) {
            throw new Unreadable("the escape \\" + c);
        }
        return String.valueOf(c);
    }
}
