package dev.slipway.processor.images;

import dev.slipway.processor.resource.Table;
import java.util.Map;
import java.util.Set;

/** The one table of images that generated files name: {@code images.properties} beside this class. */
public final class BaseImages {

    /** The registries of all images in the table. */
    public static final Set<String> REGISTRIES = Set.of("docker.io", "gcr.io");

    /** The registry of names that begin with no host, and where images without an owner are there. */
    private static final String DEFAULT_REGISTRY = "docker.io";

    private static final String NO_OWNER = "library/";

    private final Table table = new Table(BaseImages.class, "images.properties");
    private final Map<String, String> mirrors;

    /**
     * Makes the table.
     *
     * @param mirrors where images are pulled in place of a registry, by the host of that registry
     */
    public BaseImages(Map<String, String> mirrors) {
        this.mirrors = mirrors;
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

    /** The version of an image where an annotation names none. */
    public String usualVersion(String key) {
        return table.text(key);
    }

    private String image(String key) {
        String name = table.text(key);
        return mirrors.isEmpty() ? name : mirrored(name);
    }

    private String mirrored(String name) {
        int slash = name.indexOf('/');
        String first = slash < 0 ? "" : name.substring(0, slash);
        boolean namesRegistry = first.contains(".") || first.contains(":");
        String mirror = mirrors.get(namesRegistry ? first : DEFAULT_REGISTRY);
        if (mirror == null) {
            return name;
        }
        String path = namesRegistry ? name.substring(slash + 1) : slash < 0 ? NO_OWNER + name : name;
        return mirror + "/" + path;
    }
}
