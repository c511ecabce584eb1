package dev.slipway.processor.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The recorded metrics of a service or an exporter.
 *
 * @param lines the lines of the text format
 */
public record Scrape(List<String> lines) {

    private static final Pattern NAME = Pattern.compile("^[a-zA-Z_:][a-zA-Z0-9_:]*");

    /** A recording below {@code scrapes}. */
    public static Scrape of(String name) {
        return new Scrape(
                FileTree.text(directory().resolve(name + ".txt")).lines().toList());
    }

    /** All recordings in one. */
    public static Scrape all() {
        var lines = new ArrayList<String>();
        for (Path file : FileTree.under(directory(), ".txt")) {
            lines.addAll(FileTree.text(file).lines().toList());
        }
        return new Scrape(lines);
    }

    private static Path directory() {
        return Path.of("src/test/resources/scrapes").toAbsolutePath();
    }

    /** The names of the series; each part of a histogram has its own. */
    public Set<String> names() {
        var names = new TreeSet<String>();
        for (String line : lines) {
            var name = NAME.matcher(line);
            if (name.find()) {
                names.add(name.group());
            }
        }
        return names;
    }
}
