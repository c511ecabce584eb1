package dev.slipway.processor.read;

import dev.slipway.processor.model.Origin;
import dev.slipway.processor.problem.Problem;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import dev.slipway.processor.problem.Severity;
import dev.slipway.processor.problem.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The warnings that somebody suppressed: {@code @SuppressWarnings("slipway:memory-small")} at the annotated type, or at
 * an enclosing one.
 *
 * <p>Class files do not hold that annotation; the index remembers it for types that are not compiled.
 */
public final class SuppressedWarnings {

    private static final String ANNOTATION = "java.lang.SuppressWarnings";
    private static final String MEMBER = "value";
    private static final String PREFIX = "slipway:";

    private final TypeFiles files;
    private final Map<String, Set<String>> idsOf = new HashMap<>();
    private final Set<Origin> reported = new HashSet<>();

    public SuppressedWarnings(TypeFiles files) {
        this.files = files;
    }

    /** Adds what the index remembers of a type. */
    public void remember(String type, Set<String> ids) {
        idsOf.put(type, ids);
    }

    /** Reads the annotation in the source of a type. */
    public void read(TypeElement type, Problems problems) {
        var ids = new TreeSet<String>();
        Element at = type;
        while (at instanceof TypeElement holder) {
            // Without suppressed warnings this only looks at the annotations.
            if (Annotations.find(holder, ANNOTATION) != null) {
                read(holder, ids, problems);
            }
            at = holder.getEnclosingElement();
        }
        String name = type.getQualifiedName().toString();
        // The index is out of date if the source says nothing, and right if there is no source.
        if (!ids.isEmpty() || at(name).isEmpty() || files.isSource(type)) {
            idsOf.put(name, ids);
        }
    }

    /** The ids of the warnings that are suppressed at a type, sorted. */
    public Set<String> at(String type) {
        return idsOf.getOrDefault(type, Set.of());
    }

    private void read(TypeElement holder, Set<String> ids, Problems problems) {
        Members members = Members.of(holder, ANNOTATION, List.of()).orElseThrow();
        List<String> texts;
        try {
            texts = members.texts(MEMBER);
        } catch (UnresolvedValue e) {
            return; // the compiler reports it
        }
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).startsWith(PREFIX)) {
                String id = texts.get(i).substring(PREFIX.length());
                if (isWarning(id)) {
                    ids.add(id);
                } else {
                    report(id, members.origin(MEMBER).index(i), problems);
                }
            }
        }
    }

    /** Reports an id once, although several annotated types may stand inside the type with the annotation. */
    private void report(String id, Origin origin, Problems problems) {
        if (reported.add(origin)) {
            problems.add(unknown(id, origin));
        }
    }

    private static Problem unknown(String id, Origin origin) {
        if (ProblemKind.of(id).isPresent()) {
            return ProblemKind.SUPPRESSION_UNKNOWN.at(origin, "error").with("id", id);
        }
        var warnings = new ArrayList<String>();
        for (ProblemKind kind : ProblemKind.values()) {
            if (kind.severity() == Severity.WARNING) {
                warnings.add(kind.id());
            }
        }
        Optional<String> near = Spelling.nearest(id, warnings);
        return near.isPresent()
                ? ProblemKind.SUPPRESSION_UNKNOWN
                        .at(origin, "near")
                        .with("id", id)
                        .with("near", near.get())
                : ProblemKind.SUPPRESSION_UNKNOWN.at(origin).with("id", id);
    }

    private static boolean isWarning(String id) {
        Optional<ProblemKind> kind = ProblemKind.of(id);
        return kind.isPresent() && kind.get().severity() == Severity.WARNING;
    }
}
