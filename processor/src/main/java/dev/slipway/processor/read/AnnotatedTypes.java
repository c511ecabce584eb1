package dev.slipway.processor.read;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The types with an annotation of Slipway's, by name: elements of an earlier round must not be kept. */
public final class AnnotatedTypes {

    private final Set<String> all = new TreeSet<>();
    private final Set<String> pending = new TreeSet<>();
    private final Set<String> sources = new HashSet<>();

    /** Notes the types that this round brings. */
    public void notice(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (Element root : round.getRootElements()) {
            if (root instanceof TypeElement type) {
                sources.add(type.getQualifiedName().toString());
            }
        }
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                if (element instanceof TypeElement type) {
                    String name = type.getQualifiedName().toString();
                    if (all.add(name)) {
                        pending.add(name);
                    }
                }
            }
        }
    }

    /** Adds types that an earlier compile has seen. */
    public void addAll(Set<String> names) {
        all.addAll(names);
    }

    /** Forgets a type that is gone or is no longer annotated. */
    public void remove(String name) {
        all.remove(name);
    }

    /** All names, sorted. */
    public Set<String> all() {
        return new TreeSet<>(all);
    }

    /** The names whose Java classes are still to be made, sorted. */
    public Set<String> pending() {
        return new TreeSet<>(pending);
    }

    /** Whether the source of a top-level type is in this compile, and not only its class on the class path. */
    public boolean isSource(String name) {
        return sources.contains(name);
    }

    /** Notes that the Java classes of a type are made. */
    public void done(String name) {
        pending.remove(name);
    }
}
