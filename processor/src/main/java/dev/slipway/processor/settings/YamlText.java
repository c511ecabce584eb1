package dev.slipway.processor.settings;

import dev.slipway.processor.model.FileSetting;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A settings file in YAML. Only what a single value needs is read: mappings and texts on one line. Lists, texts of
 * several lines, collections in brackets and aliases are passed over, because no setting that is asked for is one. The
 * reader of SnakeYAML would make the jar of Slipway a tenth larger; the tests compare the two.
 */
final class YamlText {

    /** A key whose value is on the lines below it, which are indented more. */
    private record Level(int indent, String path) {}

    private final String path;
    private final List<List<FileSetting>> documents = new ArrayList<>();
    private final Deque<Level> levels = new ArrayDeque<>();
    private List<FileSetting> document = new ArrayList<>();
    private int number;

    /** Lines that are indented more than this belong to a value that is passed over; -1 outside such a value. */
    private int passedOver = -1;

    /** How many brackets are open; what they hold may be indented in any way. */
    private int brackets;

    /** The quote of a text that goes on; a space outside such a text. */
    private char quote = ' ';

    private YamlText(String path) {
        this.path = path;
    }

    static SettingsFile read(String path, String text) {
        var yaml = new YamlText(path);
        try {
            for (String line : text.split("\r\n|\r|\n", -1)) {
                yaml.number++;
                yaml.line(line.startsWith("\uFEFF") ? line.substring(1) : line);
            }
        } catch (IllegalArgumentException e) {
            return new SettingsFile(path, List.of(), "line " + yaml.number + ": " + e.getMessage());
        }
        yaml.endDocument();
        return new SettingsFile(path, yaml.documents, "");
    }

    private void endDocument() {
        documents.add(document);
        document = new ArrayList<>();
        levels.clear();
        passedOver = -1;
        brackets = 0;
        quote = ' ';
    }

    private void line(String line) {
        String text = line.strip();
        int indent = indent(line);
        if (isInsideOfValue(text)) {
            return;
        }
        if (text.isEmpty() || text.startsWith("#") || text.startsWith("%") && indent == 0) {
            return;
        }
        if (indent == 0 && (text.equals("---") || text.startsWith("--- ") || text.equals("..."))) {
            endDocument();
            return;
        }
        if (passedOver >= 0 && (indent > passedOver || indent == passedOver && text.startsWith("-"))) {
            return;
        }
        passedOver = -1;
        if (line.startsWith("\t", indent)) {
            throw new IllegalArgumentException("a tab indents it, where YAML wants spaces");
        }
        if (text.equals("-") || text.startsWith("- ")) {
            passedOver = indent;
        } else {
            entry(text, indent);
        }
    }

    /** Whether the line belongs to a collection in brackets or a text in quotes that an earlier line has begun. */
    private boolean isInsideOfValue(String text) {
        if (quote != ' ') {
            if (text.endsWith(String.valueOf(quote))) {
                quote = ' ';
            }
            return true;
        }
        if (brackets > 0) {
            brackets += open(text);
            return true;
        }
        return false;
    }

    /** How many brackets a text opens and does not close. */
    private static int open(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("\"'".indexOf(c) >= 0 && text.indexOf(c, i + 1) > 0) {
                i = text.indexOf(c, i + 1);
            } else if (c == '#' && (i == 0 || text.charAt(i - 1) == ' ')) {
                return open;
            } else if ("[{".indexOf(c) >= 0) {
                open++;
            } else if ("]}".indexOf(c) >= 0) {
                open--;
            }
        }
        return open;
    }

    private void entry(String text, int indent) {
        int colon = colon(text);
        if (colon < 0) {
            throw new IllegalArgumentException("it is neither a key with a colon nor an element of a list");
        }
        while (!levels.isEmpty() && levels.peek().indent() >= indent) {
            levels.pop();
        }
        String key = unquoted(text.substring(0, colon).strip());
        String whole = levels.isEmpty() ? key : levels.peek().path() + "." + key;
        String value = withoutComment(text.substring(colon + 1).strip());
        boolean isAnchor = value.startsWith("&") && value.indexOf(' ') < 0;
        if (value.isEmpty() || isAnchor) {
            levels.push(new Level(indent, whole));
        } else if (isPlain(value)) {
            document.add(new FileSetting(whole, unquoted(value), path, number));
            passedOver = indent; // a text may go on, where it is indented more
        } else {
            passedOver = indent;
            char first = value.charAt(0);
            if ("[{".indexOf(first) >= 0) {
                brackets = Math.max(0, open(value));
            } else if ("\"'".indexOf(first) >= 0) {
                quote = first;
            }
        }
    }

    /** The place of the colon that ends a key; -1 without one. */
    private static int colon(String text) {
        char quote = text.charAt(0);
        int from = quote == '"' || quote == '\'' ? Math.max(0, text.indexOf(quote, 1)) : 0;
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == ':' && (i + 1 == text.length() || text.charAt(i + 1) == ' ')) {
                return i;
            }
        }
        return -1;
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    private static String withoutComment(String value) {
        if (value.startsWith("#")) {
            return "";
        }
        char first = value.isEmpty() ? ' ' : value.charAt(0);
        int from = first == '"' || first == '\'' ? Math.max(0, value.indexOf(first, 1)) : 0;
        int comment = value.indexOf(" #", from);
        return comment < 0 ? value : value.substring(0, comment).strip();
    }

    /** Whether a value is a text on one line. */
    private static boolean isPlain(String value) {
        char first = value.charAt(0);
        return first == '"' || first == '\''
                ? value.length() > 1 && value.charAt(value.length() - 1) == first
                : "[{|>&*!%@`".indexOf(first) < 0;
    }

    private static String unquoted(String text) {
        if (text.length() > 1 && text.startsWith("'") && text.endsWith("'")) {
            return text.substring(1, text.length() - 1).replace("''", "'");
        }
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\")
                : text;
    }
}
