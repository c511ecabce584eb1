package dev.slipway.processor.plan;

/**
 * Something that runs, once or in several replicas.
 *
 * @param name its name in the stack, which is its host name
 * @param partOf the container that it belongs to; its own name if it belongs to no other
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
        Limits limits) {

    /**
     * Whether its volumes hold data of the user. A migration has the volumes of its service; those of the monitoring do
     * not count.
     */
    public boolean keepsData() {
        return role != Role.WATCHER && role != Role.MIGRATION;
    }
}
