package dev.slipway.processor.check.text;

import java.util.Locale;

/** Questions about the characters of a text. */
public final class Texts {

    /** How long a DNS label may be. */
    public static final int LONGEST_LABEL = 63;

    private Texts() {}

    /** Whether a line-based format can carry the text unchanged. */
    public static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i)) || isLoneSurrogate(text, i)) {
                return false;
            }
        }
        return true;
    }

    /** Lower-case letters, digits and '-', starting with a letter and not ending with '-', at most 63 characters. */
    public static boolean isDnsLabel(String text) {
        if (text.isEmpty() || text.length() > LONGEST_LABEL || !isLower(text.charAt(0)) || text.endsWith("-")) {
            return false;
        }
        return consistsOf(text, "-");
    }

    /** A name that {@link #isDnsLabel} takes, as like a text as can be; another where nothing of the text can stay. */
    public static String dnsLabel(String text, int longest, String otherwise) {
        var label = new StringBuilder();
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if (isLower(c) || !label.isEmpty() && isDigit(c)) {
                label.append(c);
            } else if (!label.isEmpty() && label.charAt(label.length() - 1) != '-') {
                label.append('-');
            }
        }
        while (!label.isEmpty() && (label.charAt(label.length() - 1) == '-' || label.length() > longest)) {
            label.setLength(label.length() - 1);
        }
        return label.isEmpty() ? otherwise : label.toString();
    }

    /** Whether there are only lower-case ASCII letters, digits and the given characters. */
    public static boolean consistsOf(String text, String others) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isLower(c) && !isDigit(c) && others.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether there are only ASCII letters, digits and the given characters. */
    public static boolean hasOnlyLettersDigitsAnd(String others, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isLetterOrDigit(c) && others.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is an ASCII letter or digit. */
    static boolean isLetterOrDigit(char c) {
        return isLower(c) || c >= 'A' && c <= 'Z' || isDigit(c);
    }

    public static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether it is a control or format character, which parsers treat as a line end, refuse, or do not show. */
    private static boolean isControl(char c) {
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\ufeff' || c >= '\ufffe';
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
