package dev.slipway.processor.backing.other;

import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.NumericUser;
import dev.slipway.processor.model.Origin;
import java.util.List;

/**
 * An {@code @Exporter}.
 *
 * @param image its image; empty if the server itself shows its metrics
 */
record Exporter(
        Origin origin,
        int port,
        String path,
        String image,
        NumericUser user,
        List<String> entrypoint,
        List<String> command,
        List<EnvironmentVariable> env) {}
