package dev.slipway.processor.plan;

import dev.slipway.processor.model.PublishedPort;

/**
 * A port of a container that is reachable from outside the stack.
 *
 * @param isHttp whether it is known to answer HTTP once the container is healthy
 * @param variable the operator's variable for another port of the machine; empty if the port is fixed
 * @param comment who reaches it; empty if the annotations say it
 */
public record Publication(PublishedPort port, boolean isHttp, String variable, String comment) {}
