package dev.slipway.processor.model;

import java.util.List;

/**
 * An {@code @Exporter}.
 *
 * @param image its image; empty where the server itself shows its metrics
 */
public record Exporter(
        Origin origin,
        int port,
        String path,
        String image,
        NumericUser user,
        List<String> entrypoint,
        List<String> command,
        List<EnvironmentVariable> env) {}
