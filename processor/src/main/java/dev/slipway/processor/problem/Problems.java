package dev.slipway.processor.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one compile, so that all are reported at once. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /** Adds a problem with all values that its text names. */
    public void add(Problem problem) {
        problem.message(); // fails if a value is missing
        found.add(problem);
    }

    public List<Problem> all() {
        return List.copyOf(found);
    }

    /** Whether there is a problem that fails the build. */
    public boolean hasErrors() {
        for (Problem problem : found) {
            if (problem.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }
}
