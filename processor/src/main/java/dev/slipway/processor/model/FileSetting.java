package dev.slipway.processor.model;

/**
 * A setting in a file of the application.
 *
 * @param key its name in the form of a properties file: {@code server.port}
 * @param file the path below the resources of the module
 * @param line the number of its line, from 1
 */
public record FileSetting(String key, String value, String file, int line) {

    /** The number that it says, or the default of a placeholder such as {@code ${PORT:8080}}; -1 if that is no number. */
    public int number() {
        String text = value.trim();
        if (text.startsWith("${") && text.endsWith("}") && text.indexOf(':') > 0) {
            text = text.substring(text.indexOf(':') + 1, text.length() - 1);
        }
        try {
            return Math.max(-1, Integer.parseInt(text));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Whether it switches something on. */
    public boolean isTrue() {
        return value.trim().equalsIgnoreCase("true");
    }

    /** The place, as compilers show one: {@code application.properties:3}. */
    public String place() {
        return file + ":" + line;
    }
}
