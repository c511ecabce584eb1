package dev.slipway.processor.plan;

import java.util.List;

/**
 * What a container can reach, and who reaches it.
 *
 * @param publications its ports that are reachable from outside the stack
 * @param networks the networks that it is on
 * @param links the containers that it talks to
 */
public record Connections(List<Publication> publications, List<Membership> networks, List<Link> links) {}
