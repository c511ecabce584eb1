package dev.slipway.processor.problem;

import dev.slipway.processor.model.Origin;
import java.util.HashMap;
import java.util.Map;

/**
 * Something that must be mended before there can be a deployment. Its message is a text of the catalogue, in which the
 * values stand by name: {@code PORT_RANGE.at(origin).with("port", 70000)}.
 *
 * @param which which of several texts of its kind it has; empty for the only one
 * @param origin the value that is wrong
 * @param values what the text names, ready to be printed
 */
public record Problem(ProblemKind kind, String which, Origin origin, Map<String, String> values) {

    /** The problem with a value that its text names: a number, a file, the name of a class. */
    public Problem with(String name, Object value) {
        return and(name, Shown.plain(String.valueOf(value)));
    }

    /** The problem with a text of the user's that its own text names: it is shown in quotes, and not endless. */
    public Problem quoting(String name, String text) {
        return and(name, Shown.quoted(text));
    }

    private Problem and(String name, String shown) {
        if (!kind.what(which).names().contains(name) && !kind.fix(which).names().contains(name)) {
            throw new IllegalArgumentException(kind.id() + " does not name " + name);
        }
        var more = new HashMap<>(values);
        if (more.put(name, shown) != null) {
            throw new IllegalArgumentException(kind.id() + " is given " + name + " twice");
        }
        return new Problem(kind, which, origin, Map.copyOf(more));
    }

    /** The text that the compiler prints; each value that it names must be there. */
    public String message() {
        return "[slipway:" + kind.id() + "] " + kind.what(which).filled(values) + "\n    Fix: "
                + kind.fix(which).filled(values) + "\n    See docs/problems.md#" + kind.id();
    }
}
