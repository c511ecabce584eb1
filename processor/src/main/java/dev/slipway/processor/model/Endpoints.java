package dev.slipway.processor.model;

/**
 * The paths at which a framework answers by itself.
 *
 * @param root the path above them; liveness and metrics may have others
 */
public record Endpoints(String root, String liveness, String readiness, String metrics) {

    /** Whether the framework answers a path, and not code of the user. */
    public boolean have(String path) {
        return path.equals(root) || path.startsWith(root + "/") || path.equals(metrics) || path.equals(liveness);
    }
}
