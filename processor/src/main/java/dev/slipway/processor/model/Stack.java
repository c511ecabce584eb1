package dev.slipway.processor.model;

import java.util.List;

/**
 * What {@code @Stack} says, or the options where there is none.
 *
 * @param origin where the name was written; {@link Origin#OUTSIDE} where an option gives it
 * @param source qualified name of the type with the annotation; empty where there is none
 * @param name its name, which tells it from other stacks of a machine
 * @param members the services asked for; empty for all of the module
 */
public record Stack(Origin origin, String source, String name, List<StackMember> members, Monitoring monitoring) {

    /** Whether the annotation names it, and not an option. */
    public boolean isNamed() {
        return !origin.type().isEmpty();
    }
}
