package dev.slipway.processor.plan;

/**
 * The directory that holds both the project and the deploy directory: an image that is built from sources takes files
 * of both.
 *
 * @param context the directory, relative to the deploy directory
 * @param deploy the deploy directory, relative to the context; {@code .} if it is the same
 * @param project the project, relative to the context; {@code .} if it is the same
 */
public record SourceTree(String context, String deploy, String project) {

    /** A path in the deploy directory, relative to the context. */
    public String deploy(String path) {
        return join(deploy, path);
    }

    /** A path in the project, relative to the context. */
    public String project(String path) {
        return join(project, path);
    }

    private static String join(String directory, String path) {
        return directory.equals(".") ? path : directory + "/" + path;
    }
}
