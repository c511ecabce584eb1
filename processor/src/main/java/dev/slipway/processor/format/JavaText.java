package dev.slipway.processor.format;

/** Quoting for Java source. */
public final class JavaText {

    private JavaText() {}

    /** The text as a string literal that is right in every encoding of the source. */
    public static String literal(String text) {
        var literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> literal.append('\\').append(c);
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                default -> append(c, literal);
            }
        }
        return literal.append('"').toString();
    }

    private static void append(char c, StringBuilder literal) {
        if (c >= ' ' && c <= '~') {
            literal.append(c);
        } else {
            String digits = Integer.toHexString(c);
            literal.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
        }
    }

    /** The name of a class, unchanged; anything but a name is refused, so no other code can get into the source. */
    public static String name(String name) {
        for (int i = 0; i < name.length(); ) {
            int c = name.codePointAt(i);
            if (c != '.' && !Character.isJavaIdentifierPart(c)) {
                throw new IllegalArgumentException("not the name of a class: " + name);
            }
            i += Character.charCount(c);
        }
        return name;
    }
}
