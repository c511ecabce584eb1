package dev.slipway.processor.plan;

import java.util.List;

/**
 * An image that is built from the module; its tag is the version of the module.
 *
 * @param service the container that it is built for; its migration runs from it too
 * @param artifact the file beside the jar that names what the build left; empty if that is the jar itself
 * @param isFromSources whether it is built from the sources of the project, and not from the jar
 * @param arguments the build arguments
 */
public record BuiltImage(
        String repository, String service, String artifact, boolean isFromSources, List<Setting> arguments)
        implements ContainerImage {}
