package dev.slipway.processor.plan;

import dev.slipway.processor.model.Origin;

/**
 * Where a container comes from, for people.
 *
 * @param origin where its name was said, or what it follows from; {@link Origin#OUTSIDE} where nothing was said
 * @param owner what has the name, in words: a type, or {@code the migration of} one
 * @param summary what it is, in a few words; empty where its owner says enough
 * @param comment what it does
 */
public record About(Origin origin, String owner, String summary, String comment) {}
