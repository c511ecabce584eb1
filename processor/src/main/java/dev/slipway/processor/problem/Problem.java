package dev.slipway.processor.problem;

import dev.slipway.processor.model.Origin;

/**
 * Something that must be mended before there can be a deployment.
 *
 * @param origin the value that is wrong
 * @param what what is wrong with it, in a sentence
 * @param fix what to do, in words that continue "Fix:"
 */
public record Problem(ProblemKind kind, Origin origin, String what, String fix) {

    /** The text that the compiler prints. */
    public String message() {
        return "[slipway:" + kind.id() + "] " + what + "\n    Fix: " + fix + "\n    See docs/problems.md#" + kind.id();
    }
}
