package dev.slipway.e2e.testing;

import java.nio.file.Path;

/** The repository whose build runs these tests. */
public final class Repository {

    private static final Path ROOT = Path.of(System.getProperty("slipway.checkout", ".."))
            .toAbsolutePath()
            .normalize();

    private Repository() {}

    /** The file or directory at a path that starts at the root of the repository. */
    public static Path path(String path) {
        return ROOT.resolve(path);
    }
}
