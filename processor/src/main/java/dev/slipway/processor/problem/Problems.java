package dev.slipway.processor.problem;

import dev.slipway.processor.model.Origin;
import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one compile, so that all are reported at once. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /**
     * Adds a problem.
     *
     * @param values what the message names: first what is wrong, then what the fix needs
     */
    public void add(ProblemKind kind, Origin origin, Object... values) {
        found.add(kind.at(origin, values));
    }

    /** Adds a problem unless the condition holds. */
    public void require(boolean condition, ProblemKind kind, Origin origin, Object... values) {
        if (!condition) {
            add(kind, origin, values);
        }
    }

    public List<Problem> all() {
        return List.copyOf(found);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }
}
