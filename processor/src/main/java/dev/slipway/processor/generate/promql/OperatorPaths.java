package dev.slipway.processor.generate.promql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Paths at which a service answers its operator, and no client. */
public final class OperatorPaths {

    /** Where frameworks have them, beside the paths that the annotations name. */
    private static final List<String> USUAL = List.of("/actuator(/.*)?", "/q/.*", "/health(z|/.*)?", "/prometheus");

    private OperatorPaths() {}

    /** A pattern of them all. */
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
