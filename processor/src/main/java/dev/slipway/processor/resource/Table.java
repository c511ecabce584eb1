package dev.slipway.processor.resource;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** A file of texts by key, in the syntax of {@link Properties}, beside a class. */
public final class Table {

    private final Properties texts = new Properties();
    private final String file;

    /**
     * Reads a table.
     *
     * @param beside a class in the package of the file
     * @param file the name of the file
     */
    public Table(Class<?> beside, String file) {
        this.file = file;
        try {
            // Without a cache: another compile in the same JVM may close a cached jar connection (JDK-6947916).
            URLConnection connection = beside.getResource(file).openConnection();
            connection.setUseCaches(false);
            try (var in = new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8)) {
                texts.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a key, which must be there. */
    public String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException(file + " has no " + key);
        }
        return text;
    }

    /** The text of a key, if there is one. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }
}
