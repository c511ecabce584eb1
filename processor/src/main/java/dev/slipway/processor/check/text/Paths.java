package dev.slipway.processor.check.text;

/** Questions about the paths of URLs and of directories in a project. */
public final class Paths {

    private static final int LONGEST = 255;
    private static final int LONGEST_ROUTE = 200;

    private Paths() {}

    /** Whether the text is a relative path below a directory, with names that need no quoting anywhere. */
    public static boolean isDirectory(String path) {
        return areNames(path, 0);
    }

    /** Whether the text is an absolute path with such names. */
    public static boolean isAbsolute(String path) {
        return path.startsWith("/") && areNames(path, 1);
    }

    /**
     * Whether the text is a list of names separated by slashes. The first character of a name is neither a dot nor a
     * dash.
     */
    private static boolean areNames(String path, int start) {
        if (path.length() == start || path.length() > LONGEST || path.endsWith("/")) {
            return false;
        }
        for (int i = start; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean isFirst = i == start || path.charAt(i - 1) == '/';
            if (!Texts.isLetterOrDigit(c) && c != '_' && (isFirst || c != '.' && c != '-' && c != '/')) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text is a path below the root that no server normalizes to another one. */
    public static boolean isRoute(String path) {
        return path.length() > 1
                && path.length() <= LONGEST_ROUTE
                && path.startsWith("/")
                && Texts.hasOnlyLettersDigitsAnd("._~-/", path)
                && !path.contains("//")
                && !path.contains("/./")
                && !path.contains("/../")
                && !path.endsWith("/.")
                && !path.endsWith("/..");
    }
}
