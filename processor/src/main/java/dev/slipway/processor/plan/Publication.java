package dev.slipway.processor.plan;

import dev.slipway.processor.model.PublishedPort;

/**
 * A port of a container that is reachable from outside the stack.
 *
 * @param variable the operator's variable that moves it to another port of the machine; empty where it is fixed
 * @param comment who reaches it; empty where the annotations say it
 */
public record Publication(PublishedPort port, String variable, String comment) {}
