package dev.slipway.processor.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLConnection;
import java.util.Properties;

/** The one table of images that generated files name: {@code images.properties} beside this class. */
public final class BaseImages {

    private final Properties table = new Properties();

    public BaseImages() {
        try {
            // A cached jar connection is closed under us by another compile in the same JVM (JDK-6947916).
            URLConnection connection =
                    BaseImages.class.getResource("images.properties").openConnection();
            connection.setUseCaches(false);
            try (var in = connection.getInputStream()) {
                table.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A distroless image with a Java runtime. */
    public String javaRuntime(int version) {
        return image("java." + version);
    }

    /** A distroless image with all that a Java runtime needs, but without one. */
    public String javaBase() {
        return image("java.base");
    }

    /** An image with a JDK and a shell, for stages that leave nothing behind. */
    public String jdk(int version) {
        return image("jdk." + version);
    }

    /** An image with a shell and unzip, for stages that leave nothing behind. */
    public String tools() {
        return image("tools");
    }

    public String prometheus() {
        return image("prometheus");
    }

    private String image(String key) {
        String image = table.getProperty(key);
        if (image == null) {
            throw new IllegalStateException("images.properties has no " + key);
        }
        return image;
    }
}
