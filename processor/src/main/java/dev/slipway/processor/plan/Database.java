package dev.slipway.processor.plan;

import dev.slipway.processor.model.Origin;

/**
 * Data that a server keeps under a name. Under another name they would start empty.
 *
 * @param origin the place of the name, or of what it follows from
 * @param server the container that keeps them
 */
public record Database(Origin origin, String server, String name) {}
