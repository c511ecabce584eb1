package dev.slipway.processor.check.text;

/** Questions about the paths of URLs and of directories in a project. */
public final class Paths {

    private static final String NAME = "[A-Za-z0-9_][A-Za-z0-9._-]*";
    private static final String DIRECTORY = NAME + "(?:/" + NAME + ")*";

    private static final String ROUTE = "(?:/[A-Za-z0-9._~-]+)+/?";

    private Paths() {}

    /** Whether it is a directory below another, by a name that needs no quoting anywhere. */
    public static boolean isDirectory(String path) {
        return path.length() <= 255 && path.matches(DIRECTORY);
    }

    /** Whether it is a path below the root that reads the same in every form that a server gives it. */
    public static boolean isRoute(String path) {
        return path.length() <= 200
                && path.matches(ROUTE)
                && !path.contains("/./")
                && !path.contains("/../")
                && !path.endsWith("/.")
                && !path.endsWith("/..");
    }
}
