package dev.slipway.processor.images;

import java.util.ArrayList;
import java.util.List;

/**
 * The facts about an image besides its name, for each that Slipway builds or runs; {@link BaseImages} has the names.
 * The package of a kind of backing service describes the images that only this kind runs.
 *
 * @param user the user that its program runs as, by number
 * @param group the group of that user, by number
 * @param port the port at which its program listens; 0 if an annotation decides
 * @param data the directory in which its program keeps data; empty if it keeps no data
 * @param programs the programs in it: names, or paths; one that ends with a slash stands for everything below it
 * @param paths the directories over which nothing may be mounted
 */
public record ImageFacts(int user, int group, int port, String data, List<String> programs, List<ImagePath> paths) {

    /** The directory of the jars in the image of a Java service. */
    public static final String APPLICATION = "/app";

    /** The directory of a {@code jlink} runtime in the image. */
    public static final String JLINK_DIRECTORY = "/opt/java";

    /** The directory of the pages in the image of a site. */
    public static final String PAGES = "/srv/site";

    /** The directory of nginx's configuration in the image of a site. */
    public static final String NGINX_DIRECTORY = "/etc/nginx/slipway";

    public static final int SITE_EXPORTER_PORT = 9113;
    public static final int PROMETHEUS_PORT = 9090;
    public static final int ALERTMANAGER_PORT = 9093;
    public static final int BLACKBOX_EXPORTER_PORT = 9115;
    public static final int GRAFANA_PORT = 3000;

    /** The user, and the group, that exporters run as. */
    public static final int NOBODY = 65_534;

    /** The images whose programs are known. Other images with "distroless" in their names may hold anything. */
    private static final String DISTROLESS = "gcr.io/distroless/";

    /** The tag of the variant with a shell, for debugging. */
    private static final String WITH_SHELL = ":debug";

    private static final String SYSTEM = "system files";

    /** User and group in the form for a container. */
    public String userAndGroup() {
        return user + ":" + group;
    }

    /** Whether a program may be in the image. */
    public boolean holds(String program) {
        for (String known : programs) {
            if (known.endsWith("/") ? program.startsWith(known) : program.equals(known)) {
                return true;
            }
        }
        return false;
    }

    /** The program that starts a JVM. */
    public static String javaProgram(boolean isJlink) {
        return isJlink ? JLINK_DIRECTORY + "/bin/java" : "/usr/bin/java";
    }

    /**
     * A Java service.
     *
     * @param baseImage the requested image; empty for the default
     */
    public static ImageFacts java(boolean isJlink, String baseImage) {
        List<ImagePath> paths = linux();
        paths.add(new ImagePath(APPLICATION, "the application", false));
        if (isJlink) {
            paths.add(new ImagePath(JLINK_DIRECTORY, "the Java runtime", false));
        }
        List<String> programs = List.of(javaProgram(isJlink), isJlink ? JLINK_DIRECTORY + "/bin/" : "/usr/lib/jvm/");
        return new ImageFacts(
                65_532, 65_532, 0, "", isWithoutPrograms(baseImage) ? programs : List.of("/"), List.copyOf(paths));
    }

    /** Whether the image has no programs. With a digest and no tag that is unknown. */
    private static boolean isWithoutPrograms(String baseImage) {
        int tag = baseImage.lastIndexOf(':', baseImage.contains("@") ? baseImage.indexOf('@') : baseImage.length());
        return baseImage.isEmpty()
                || baseImage.startsWith(DISTROLESS) && tag > 0 && !baseImage.startsWith(WITH_SHELL, tag);
    }

    /** A site, served by nginx. */
    public static ImageFacts site() {
        List<ImagePath> paths = linux();
        paths.add(new ImagePath(PAGES, "the pages", false));
        return new ImageFacts(101, 101, 0, "", List.of("sh", "awk", "wget", "nginx"), List.copyOf(paths));
    }

    public static ImageFacts nginxExporter() {
        return server(NOBODY, NOBODY, SITE_EXPORTER_PORT, "");
    }

    public static ImageFacts prometheus() {
        return server(NOBODY, NOBODY, PROMETHEUS_PORT, "/prometheus", "sh", "wget", "promtool");
    }

    public static ImageFacts alertmanager() {
        return server(NOBODY, NOBODY, ALERTMANAGER_PORT, "/alertmanager", "sh", "wget", "amtool");
    }

    public static ImageFacts blackboxExporter() {
        return server(NOBODY, NOBODY, BLACKBOX_EXPORTER_PORT, "", "sh", "wget");
    }

    /** Grafana, whose files belong to the group of root. */
    public static ImageFacts grafana() {
        return server(472, 0, GRAFANA_PORT, "/var/lib/grafana", "sh", "wget", "curl");
    }

    /** An unknown image, with what every container has. */
    public static ImageFacts unknown() {
        return new ImageFacts(0, 0, 0, "", List.of("/"), everywhere());
    }

    /** A server, or a container beside one, which only writes to its own directories. */
    public static ImageFacts server(int user, int group, int port, String data, String... programs) {
        return new ImageFacts(user, group, port, data, List.of(programs), everywhere());
    }

    private static List<ImagePath> everywhere() {
        return List.of(
                new ImagePath("/proc", SYSTEM, false),
                new ImagePath("/sys", SYSTEM, false),
                new ImagePath("/dev", SYSTEM, false),
                new ImagePath("/run/secrets", "the secrets", false),
                new ImagePath("/tmp", "temporary files", true));
    }

    /** The directories of Linux with programs and libraries. */
    private static List<ImagePath> linux() {
        var paths = new ArrayList<ImagePath>();
        for (String path : List.of(
                "/bin",
                "/boot",
                "/dev",
                "/etc",
                "/lib",
                "/lib64",
                "/proc",
                "/run",
                "/sbin",
                "/sys",
                "/tmp",
                "/usr",
                "/var/cache",
                "/var/lib/dpkg",
                "/var/lock",
                "/var/log",
                "/var/run",
                "/var/spool",
                "/var/tmp")) {
            paths.add(new ImagePath(path, SYSTEM, false));
        }
        for (String path : List.of("/home/nonroot", "/media", "/mnt", "/opt", "/root", "/srv")) {
            paths.add(new ImagePath(path, SYSTEM, true));
        }
        return paths;
    }
}
