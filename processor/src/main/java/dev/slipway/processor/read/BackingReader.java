package dev.slipway.processor.read;

import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.JavaType;

/** Reads the annotation of a kind of backing services. */
public interface BackingReader<S extends BackingService> {

    /**
     * Reads a server.
     *
     * @param type the annotated type
     * @param service the name of the service; empty for a type of its own, which then names the server
     * @throws UnresolvedValue if a value cannot be resolved
     */
    S read(Members members, JavaType type, String service);
}
