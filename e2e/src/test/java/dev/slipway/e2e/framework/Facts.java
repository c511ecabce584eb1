package dev.slipway.e2e.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was measured of one application. {@code e2e/frameworks-table.sh} prints the facts of all as a table. */
final class Facts {

    private static final Path DIRECTORY = Path.of("target/frameworks/facts");
    private static final Pattern VERSION = Pattern.compile("\\d+(\\.\\d+)+");

    private final String title;
    private final Map<String, String> values = new TreeMap<>();

    /**
     * Starts with nothing measured.
     *
     * @param title the framework with its version
     */
    Facts(String title) {
        this.title = title;
    }

    /** The version in the title. */
    String version() {
        Matcher version = VERSION.matcher(title);
        if (!version.find()) {
            throw new AssertionError("no version in " + title);
        }
        return version.group();
    }

    /** Notes a measurement; the first of a name counts, at the first start. */
    void put(String name, String format, Object... arguments) {
        values.putIfAbsent(name, String.format(Locale.ROOT, format, arguments));
    }

    void write() {
        var text = new StringBuilder("title=" + title + "\n");
        values.forEach(
                (name, value) -> text.append(name).append('=').append(value).append('\n'));
        try {
            Files.createDirectories(DIRECTORY);
            Files.writeString(DIRECTORY.resolve(title.replaceAll("[^A-Za-z0-9.]+", "-") + ".properties"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
