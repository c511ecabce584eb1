package dev.slipway.processor.format;

/** Quoting for the instructions of a Dockerfile that replace variables. */
public final class DockerfileText {

    private DockerfileText() {}

    /** The text in double quotes, each character standing for itself. */
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
