package dev.slipway.processor.images;

import dev.slipway.processor.resource.Table;

/** The one table of images that generated files name: {@code images.properties} beside this class. */
public final class BaseImages {

    private final Table table = new Table(BaseImages.class, "images.properties");

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

    /** An image with Node.js, npm and a shell, for stages that leave nothing behind. */
    public String node() {
        return image("node");
    }

    /** nginx, whose own user is 101. */
    public String nginx() {
        return image("nginx");
    }

    public String nginxExporter() {
        return image("nginx.exporter");
    }

    public String prometheus() {
        return image("prometheus");
    }

    public String alertmanager() {
        return image("alertmanager");
    }

    public String grafana() {
        return image("grafana");
    }

    public String blackboxExporter() {
        return image("blackbox.exporter");
    }

    /** An image that only one kind of backing service runs. */
    public String named(String key) {
        return image(key);
    }

    /** The same image with a version that the user chooses. */
    public String named(String key, String version) {
        return image(key).replace("${version}", version);
    }

    private String image(String key) {
        return table.text(key);
    }
}
