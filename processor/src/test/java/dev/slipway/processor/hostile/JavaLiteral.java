package dev.slipway.processor.hostile;

/** A text as it stands in a Java source, in printable ASCII. */
final class JavaLiteral {

    private JavaLiteral() {}

    static String of(String text) {
        var literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int mark = "\n\r\t\"\\".indexOf(c);
            if (c == '\\' && i + 1 < text.length() && text.charAt(i + 1) > '~') {
                // javac 17 reads three backslashes and a u as an invalid escape.
                literal.append("\\134");
            } else if (mark >= 0) {
                literal.append('\\').append("nrt\"\\".charAt(mark));
            } else if (c < ' ') {
                literal.append(String.format("\\%03o", (int) c));
            } else if (c > '~') {
                literal.append(String.format("\\u%04x", (int) c));
            } else {
                literal.append(c);
            }
        }
        return literal.append('"').toString();
    }
}
