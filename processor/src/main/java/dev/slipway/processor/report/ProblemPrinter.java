package dev.slipway.processor.report;

import dev.slipway.processor.model.Origin;
import dev.slipway.processor.problem.Problem;
import dev.slipway.processor.problem.Problems;
import dev.slipway.processor.problem.Severity;
import dev.slipway.processor.read.Annotations;
import dev.slipway.processor.read.ModuleTypes;
import dev.slipway.processor.read.SuppressedWarnings;
import dev.slipway.processor.read.TypeFiles;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Prints each problem at the value that causes it. */
public final class ProblemPrinter {

    private final Messager messager;
    private final ModuleTypes types;
    private final TypeFiles files;
    private final SuppressedWarnings suppressed;
    private final boolean strict;

    /** Null where nobody asks for it. */
    private final Diagnostics diagnostics;

    /**
     * Makes a printer.
     *
     * @param suppressed the warnings that are not printed
     * @param strict whether warnings are errors
     * @param diagnostics is told what is printed; may be null
     */
    public ProblemPrinter(
            Messager messager,
            ModuleTypes types,
            TypeFiles files,
            SuppressedWarnings suppressed,
            boolean strict,
            Diagnostics diagnostics) {
        this.messager = messager;
        this.types = types;
        this.files = files;
        this.suppressed = suppressed;
        this.strict = strict;
        this.diagnostics = diagnostics;
    }

    /**
     * Prints problems.
     *
     * @param compiled the types whose sources are in this compile; other types have no known positions
     * @return whether one of them fails the build
     */
    public boolean print(Problems problems, Set<String> compiled) {
        boolean failed = false;
        for (Problem problem : problems.all()) {
            boolean isError = problem.severity() == Severity.ERROR;
            if (!isError && suppressed.at(problem.origin().type()).contains(problem.id())) {
                continue;
            }
            isError |= strict;
            print(isError ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING, problem, compiled);
            failed |= isError;
        }
        return failed;
    }

    private void print(Diagnostic.Kind kind, Problem problem, Set<String> compiled) {
        Origin origin = problem.origin();
        TypeElement type = isCompiled(origin.type(), compiled) ? types.find(origin.type()) : null;
        if (type == null || files.isClassFile(type)) {
            messager.printMessage(kind, place(origin) + problem.message());
            if (diagnostics != null) {
                diagnostics.add(problem, kind == Diagnostic.Kind.ERROR);
            }
        } else {
            print(kind, problem, type);
        }
    }

    /** Prints an error in a type that is in the sources of this round. */
    public void print(Problem problem, TypeElement type) {
        print(Diagnostic.Kind.ERROR, problem, type);
    }

    private void print(Diagnostic.Kind kind, Problem problem, TypeElement type) {
        Origin origin = problem.origin();
        AnnotationMirror mirror = Annotations.find(type, origin.annotation());
        AnnotationValue value = mirror == null ? null : value(mirror, origin);
        if (diagnostics != null) {
            diagnostics.add(problem, kind == Diagnostic.Kind.ERROR, type, mirror, value);
        }
        try {
            messager.printMessage(kind, problem.message(), type, mirror, value);
        } catch (NullPointerException e) {
            // ECJ throws it if it meets an empty array while it looks for the annotation or the value.
            messager.printMessage(kind, problem.message(), type);
        }
    }

    /** Whether the type, or one inside it in the same source file, is compiled. */
    private static boolean isCompiled(String type, Set<String> compiled) {
        if (compiled.contains(type)) {
            return true;
        }
        String inside = type + ".";
        for (String other : compiled) {
            if (!type.isEmpty() && other.startsWith(inside)) {
                return true;
            }
        }
        return false;
    }

    private static String place(Origin origin) {
        return origin.type().isEmpty() ? "" : origin.shown() + ": ";
    }

    /** The value at a place; for a part that was left at its default, the value that holds the part. */
    private static AnnotationValue value(AnnotationMirror mirror, Origin origin) {
        var steps = new ArrayDeque<Origin>();
        for (Origin step = origin; step.around() != null; step = step.around()) {
            steps.addFirst(step);
        }
        AnnotationValue found = null;
        Object in = mirror;
        for (Origin step : steps) {
            AnnotationValue next = step.index() < 0 ? member(in, step.member()) : element(found, step.index());
            if (next == null) {
                return found;
            }
            found = next;
            in = found.getValue();
        }
        return found;
    }

    /** The element of an array. An array of one element may be written, and shown, as that element. */
    private static AnnotationValue element(AnnotationValue array, int index) {
        return array.getValue() instanceof List<?> values && index < values.size()
                ? (AnnotationValue) values.get(index)
                : array;
    }

    private static AnnotationValue member(Object holder, String name) {
        if (!(holder instanceof AnnotationMirror mirror)) {
            return null;
        }
        for (var entry : mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                return entry.getValue();
            }
        }
        return null;
    }
}
