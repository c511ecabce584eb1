package dev.slipway.processor.plan;

import java.util.Optional;

/**
 * Where things lie, each as a relative path with {@code /}: the output names no absolute one.
 *
 * @param context the directory of the jar, seen from the deploy directory
 * @param deployFromContext the deploy directory, seen from the directory of the jar
 * @param jar the file name of the jar
 * @param operator the operator's directory, seen from the deploy directory
 * @param version the tag of the images
 * @param sources where images are built that are made from sources; empty where no project is named
 */
public record Layout(
        String context,
        String deployFromContext,
        String jar,
        Optional<String> operator,
        String version,
        Optional<SourceTree> sources) {}
