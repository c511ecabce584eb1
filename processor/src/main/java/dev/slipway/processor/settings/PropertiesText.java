package dev.slipway.processor.settings;

import dev.slipway.processor.model.FileSetting;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** A properties file, whose documents a line {@code #---} parts. */
final class PropertiesText {

    private PropertiesText() {}

    static SettingsFile read(String path, String text) {
        var documents = new ArrayList<List<FileSetting>>();
        var document = new ArrayList<FileSetting>();
        var logical = new StringBuilder();
        int number = 0;
        int start = 1;
        try {
            for (String line : text.split("\r\n|\r|\n", -1)) {
                number++;
                if (logical.length() == 0) {
                    start = number;
                    if (isBoundary(line)) {
                        documents.add(document);
                        document = new ArrayList<>();
                    }
                    if (isComment(line)) {
                        continue;
                    }
                }
                logical.append(line).append('\n');
                if (!goesOn(line)) {
                    add(logical.toString(), path, start, document);
                    logical.setLength(0);
                }
            }
            add(logical.toString(), path, start, document);
        } catch (IllegalArgumentException e) {
            return new SettingsFile(path, List.of(), "line " + start + ": " + e.getMessage());
        }
        documents.add(document);
        return new SettingsFile(path, documents, "");
    }

    private static boolean isBoundary(String line) {
        String text = line.trim();
        return text.equals("#---") || text.equals("!---");
    }

    private static boolean isComment(String line) {
        String text = line.trim();
        return text.startsWith("#") || text.startsWith("!");
    }

    /** Whether an odd number of backslashes ends the line. */
    private static boolean goesOn(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '\\') {
            end--;
        }
        return (line.length() - end) % 2 == 1;
    }

    /** The JDK reads the escapes of one line. */
    private static void add(String logical, String path, int line, List<FileSetting> settings) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(logical));
        } catch (IOException e) {
            throw new IllegalStateException(e); // a text has no faults of a disk
        }
        for (String key : properties.stringPropertyNames()) {
            settings.add(new FileSetting(key, properties.getProperty(key), path, line));
        }
    }
}
