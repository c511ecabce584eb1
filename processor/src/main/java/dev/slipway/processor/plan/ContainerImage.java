package dev.slipway.processor.plan;

/** What a container is made from. */
public sealed interface ContainerImage permits BuiltImage, NamedImage {}
