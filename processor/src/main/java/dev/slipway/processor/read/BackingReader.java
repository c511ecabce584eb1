package dev.slipway.processor.read;

import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.JavaType;

/** Reads the annotation of a kind of backing services. */
public interface BackingReader<S extends BackingService> {

    /**
     * Reads a server.
     *
     * @param type the type that carries the annotation
     * @param service the service that the type is; empty for a type of its own, after which the server is named
     * @throws UnresolvedValue where a value cannot be resolved
     */
    S read(Members members, JavaType type, String service);
}
