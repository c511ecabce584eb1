package dev.slipway.processor.model;

import java.util.List;

/**
 * What scripts of a {@code package.json} build while an image is built.
 *
 * @param checks the scripts that run before
 * @param script the script that builds
 * @param output the directory that it leaves, seen from the sources
 */
public record NodeBuild(
        SourceDirectory source, List<String> checks, String script, String output, List<EnvironmentVariable> args) {}
