package dev.slipway.processor.plan;

/**
 * Something that runs, once or in several replicas.
 *
 * @param name its name in the stack, which is its host name
 * @param partOf the container that it is there for; its own name where it stands for itself
 */
public record Container(
        String name,
        Role role,
        String partOf,
        About about,
        ContainerImage image,
        Invocation invocation,
        Connections connections,
        Storage storage,
        Health health,
        Lifecycle lifecycle,
        Limits limits) {}
