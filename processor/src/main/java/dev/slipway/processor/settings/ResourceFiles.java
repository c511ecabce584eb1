package dev.slipway.processor.settings;

import java.util.Optional;

/** The resources of the module, as far as the build has put them in place when it compiles. */
public interface ResourceFiles {

    /** The text of a file; empty if there is no such file. */
    Optional<String> text(String path);
}
