package dev.slipway.processor.model;

import java.util.List;

/**
 * Where a {@code main} of Kotlin was looked for in vain.
 *
 * @param file the class of the file that has the name of the class
 * @param found the classes of other files with a {@code main}: none or several
 */
public record MissingKotlinMain(JavaType file, List<String> found) {

    /** What the compiler of Kotlin adds to the name of a file to name its class. */
    public static final String SUFFIX = "Kt";

    /** The name of the file, without its ending. */
    public String fileName() {
        String name = file.simpleName();
        return name.substring(0, name.length() - SUFFIX.length());
    }
}
