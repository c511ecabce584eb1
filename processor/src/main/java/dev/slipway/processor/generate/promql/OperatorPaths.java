package dev.slipway.processor.generate.promql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Paths of a service for its operator, and not for clients. */
public final class OperatorPaths {

    /** The usual paths of frameworks, in addition to those that the annotations name. */
    private static final List<String> USUAL = List.of("/actuator(/.*)?", "/q/.*", "/health(z|/.*)?", "/prometheus");

    private OperatorPaths() {}

    /** A pattern that matches all of them. */
    public static String pattern(Collection<String> annotated) {
        var patterns = new ArrayList<String>();
        for (String path : annotated) {
            patterns.add(Patterns.exactly(path));
        }
        for (String usual : USUAL) {
            if (!patterns.contains(usual)) {
                patterns.add(usual);
            }
        }
        return String.join("|", patterns);
    }
}
