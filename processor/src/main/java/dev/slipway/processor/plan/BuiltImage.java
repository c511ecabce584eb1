package dev.slipway.processor.plan;

import java.util.List;

/**
 * An image that is built from the module; its tag is the version of the module.
 *
 * @param service the container that it is built for; its migration runs from it too
 * @param isFromSources whether it is built from the sources of the project, and not from the jar
 * @param arguments what the build is told
 */
public record BuiltImage(String repository, String service, boolean isFromSources, List<Setting> arguments)
        implements ContainerImage {}
