package dev.slipway.processor.model;

import java.util.List;

/**
 * What {@code @Stack} says, or the options without it.
 *
 * @param origin the place of the name; {@link Origin#OUTSIDE} if an option gives it
 * @param source qualified name of the type with the annotation; empty if no type has it
 * @param name its name, unique among the stacks of a machine
 * @param members the listed services; empty for all services of the module
 */
public record Stack(Origin origin, String source, String name, List<StackMember> members, Monitoring monitoring) {

    /** Whether the annotation gives the name, and not an option. */
    public boolean isNamed() {
        return !origin.type().isEmpty();
    }
}
