package dev.slipway.processor.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Trees as JSON, laid out as people do it: a short value without objects stands on one line. */
public final class JsonTree {

    private static final int LINE = 110;
    private static final String INDENT = "  ";

    public String text(JsonMap document) {
        var text = new StringBuilder();
        block(document, "", text);
        return text.append('\n').toString();
    }

    private static void value(Object value, String indent, int column, StringBuilder text) {
        if (isSmall(value)) {
            int start = text.length();
            line(value, text);
            if (isScalar(value) || isEmpty(value) || column + text.length() - start <= LINE) {
                return;
            }
            text.setLength(start);
        }
        block(value, indent, text);
    }

    /** Each element in a line of its own. */
    private static void block(Object value, String indent, StringBuilder text) {
        boolean isObject = value instanceof JsonMap;
        String deeper = indent + INDENT;
        String separator = "\n";
        text.append(isObject ? '{' : '[');
        if (value instanceof JsonMap map) {
            for (Map.Entry<String, Object> entry : map.entries().entrySet()) {
                text.append(separator).append(deeper);
                int start = text.length();
                text.append(Json.string(entry.getKey())).append(": ");
                value(entry.getValue(), deeper, deeper.length() + text.length() - start, text);
                separator = ",\n";
            }
        } else if (value instanceof List<?> list) {
            for (Object element : list) {
                text.append(separator).append(deeper);
                value(element, deeper, deeper.length(), text);
                separator = ",\n";
            }
        }
        text.append('\n').append(indent).append(isObject ? '}' : ']');
    }

    private static void line(Object value, StringBuilder text) {
        String separator = "";
        if (value instanceof JsonMap map) {
            text.append(map.entries().isEmpty() ? "{" : "{ ");
            for (Map.Entry<String, Object> entry : map.entries().entrySet()) {
                text.append(separator).append(Json.string(entry.getKey())).append(": ");
                line(entry.getValue(), text);
                separator = ", ";
            }
            text.append(map.entries().isEmpty() ? "}" : " }");
        } else if (value instanceof List<?> list) {
            text.append('[');
            for (Object element : list) {
                text.append(separator);
                line(element, text);
                separator = ", ";
            }
            text.append(']');
        } else {
            text.append(scalar(value));
        }
    }

    private static String scalar(Object value) {
        if (value instanceof String string) {
            return Json.string(string);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value == null || value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            return String.valueOf(value);
        }
        throw new IllegalArgumentException("no JSON for " + value);
    }

    private static boolean isScalar(Object value) {
        return !(value instanceof JsonMap) && !(value instanceof List);
    }

    private static boolean isEmpty(Object value) {
        return value instanceof List<?> list
                ? list.isEmpty()
                : value instanceof JsonMap map && map.entries().isEmpty();
    }

    /** Whether a list holds no objects, or an object only scalars and lists of scalars. */
    private static boolean isSmall(Object value) {
        if (value instanceof JsonMap map) {
            for (Object element : map.entries().values()) {
                if (!isScalar(element) && !isEmpty(element) && !isRowOfScalars(element)) {
                    return false;
                }
            }
            return true;
        }
        return isScalar(value) || isRowOfScalars(value);
    }

    private static boolean isRowOfScalars(Object value) {
        if (!(value instanceof List<?> list)) {
            return false;
        }
        for (Object element : list) {
            if (!isScalar(element)) {
                return false;
            }
        }
        return true;
    }
}
