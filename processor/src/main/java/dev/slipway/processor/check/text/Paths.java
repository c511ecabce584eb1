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

    /** Whether it is an absolute path by names that need no quoting anywhere. */
    public static boolean isAbsolute(String path) {
        if (!path.startsWith("/") || path.endsWith("/") || path.length() > 255) {
            return false;
        }
        for (int i = 1; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean isFirst = path.charAt(i - 1) == '/';
            if (!Texts.isLetterOrDigit(c) && c != '_' && (isFirst || c != '.' && c != '-' && c != '/')) {
                return false;
            }
        }
        return true;
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
