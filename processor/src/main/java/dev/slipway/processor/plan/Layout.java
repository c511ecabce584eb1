package dev.slipway.processor.plan;

import java.util.Optional;

/**
 * The directories, as relative paths with {@code /}: the output has no absolute ones.
 *
 * @param context the directory of the jar, relative to the deploy directory
 * @param deployFromContext the deploy directory, relative to the directory of the jar
 * @param jar the file name of the jar
 * @param operator the operator's directory, relative to the deploy directory
 * @param version the tag of the images
 * @param sources the directory for images that are built from sources; empty if no project is named
 */
public record Layout(
        String context,
        String deployFromContext,
        String jar,
        Optional<String> operator,
        String version,
        Optional<SourceTree> sources) {}
