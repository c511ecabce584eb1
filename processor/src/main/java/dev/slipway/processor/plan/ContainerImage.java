package dev.slipway.processor.plan;

/** The image of a container. */
public sealed interface ContainerImage permits BuiltImage, NamedImage {}
