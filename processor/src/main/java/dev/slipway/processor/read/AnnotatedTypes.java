package dev.slipway.processor.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The names of the types with an annotation of Slipway. Elements must not be kept for a later round. */
public final class AnnotatedTypes {

    private final Set<String> all = new TreeSet<>();
    private final Set<String> pending = new TreeSet<>();
    private final Set<String> sources = new HashSet<>();

    /**
     * Adds the types of this round.
     *
     * @return the types that are not kept, because the compiler does not find them by their names
     */
    public List<TypeElement> notice(
            Set<? extends TypeElement> annotations, RoundEnvironment round, ModuleTypes moduleTypes) {
        var nameless = new ArrayList<TypeElement>();
        for (Element root : round.getRootElements()) {
            if (root instanceof TypeElement type) {
                sources.add(type.getQualifiedName().toString());
            }
        }
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                if (element instanceof TypeElement type) {
                    String name = type.getQualifiedName().toString();
                    if (moduleTypes.find(name) == null) {
                        if (!nameless.contains(type)) {
                            nameless.add(type);
                        }
                    } else if (all.add(name)) {
                        pending.add(name);
                    }
                }
            }
        }
        return nameless;
    }

    /** Adds types that an earlier compile has seen. */
    public void addAll(Set<String> names) {
        all.addAll(names);
    }

    /** Removes a type that is gone or no longer annotated. */
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

    /** Whether the source of a top-level type is in this compile, not only its class on the class path. */
    public boolean isSource(String name) {
        return sources.contains(name);
    }

    /** Records that the Java classes of a type are made. */
    public void done(String name) {
        pending.remove(name);
    }
}
