package dev.slipway.processor.hostile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON, as strictly as RFC 8259 says it. */
final class JsonLanguage {

    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    private final String text;
    private int at;

    private JsonLanguage(String text) {
        this.text = text;
    }

    static Object read(String text) {
        var json = new JsonLanguage(text);
        Object value = json.value();
        json.skipBlanks();
        if (json.at < text.length()) {
            throw json.unexpected();
        }
        return value;
    }

    private Object value() {
        skipBlanks();
        switch (peek()) {
            case '{':
                return object();
            case '[':
                return array();
            case '"':
                return string();
            default:
                return word();
        }
    }

    private Map<String, Object> object() {
        var object = new LinkedHashMap<String, Object>();
        at++;
        for (boolean isFirst = true; !isAt('}'); isFirst = false) {
            separator(isFirst);
            skipBlanks();
            String key = string();
            expect(':');
            if (object.put(key, value()) != null) {
                throw new Unreadable("the key " + key + " twice");
            }
        }
        at++;
        return object;
    }

    private List<Object> array() {
        var array = new ArrayList<Object>();
        at++;
        for (boolean isFirst = true; !isAt(']'); isFirst = false) {
            separator(isFirst);
            array.add(value());
        }
        at++;
        return array;
    }

    private void separator(boolean isFirst) {
        if (!isFirst) {
            expect(',');
        }
    }

    private String string() {
        var string = new StringBuilder();
        expect('"');
        while (peek() != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                throw unexpected();
            }
            if (c != '\\') {
                string.append(c);
            } else if (peek() == 'u') {
                string.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
                at += 5;
            } else if (ESCAPES.indexOf(peek()) < 0) {
                throw unexpected();
            } else {
                string.append(ESCAPED.charAt(ESCAPES.indexOf(text.charAt(at++))));
            }
        }
        at++;
        return string.toString();
    }

    private Object word() {
        int start = at;
        while (at < text.length() && ",]} \n\t\r".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        if (word.equals("true") || word.equals("false")) {
            return Boolean.valueOf(word);
        }
        if (word.equals("null")) {
            return "null";
        }
        if (!word.matches("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][-+]?\\d+)?")) {
            throw unexpected();
        }
        return new BigDecimal(word);
    }

    private boolean isAt(char c) {
        skipBlanks();
        return peek() == c;
    }

    private void expect(char c) {
        skipBlanks();
        if (peek() != c) {
            throw unexpected();
        }
        at++;
    }

    private void skipBlanks() {
        while (at < text.length() && " \n\t\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw unexpected();
        }
        return text.charAt(at);
    }

    private Unreadable unexpected() {
        return new Unreadable("no JSON at " + at + " of " + text);
    }
}
