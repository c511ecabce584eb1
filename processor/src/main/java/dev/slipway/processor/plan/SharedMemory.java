package dev.slipway.processor.plan;

import dev.slipway.processor.model.ByteSize;

/**
 * Memory that processes of a container share.
 *
 * @param reason what they share in it
 */
public record SharedMemory(ByteSize size, String reason) {}
