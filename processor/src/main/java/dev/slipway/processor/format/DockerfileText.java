package dev.slipway.processor.format;

/** Quoting for the instructions of a Dockerfile that replace variables. */
public final class DockerfileText {

    private DockerfileText() {}

    /** The text in double quotes, with each character taken literally. */
    public static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c == '$') {
                quoted.append('\\');
            }
            quoted.append(c);
        }
        return quoted.append('"').toString();
    }
}
