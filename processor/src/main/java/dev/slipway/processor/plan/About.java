package dev.slipway.processor.plan;

import dev.slipway.processor.model.Origin;

/**
 * Where a container comes from, for people.
 *
 * @param origin the place of its name, or of what the name follows from; {@link Origin#OUTSIDE} for Slipway's own names
 * @param owner the owner of the name, in words: a type, or {@code the migration of} one
 * @param summary what it is, in a few words; empty if its owner says enough
 * @param comment what it does
 */
public record About(Origin origin, String owner, String summary, String comment) {}
