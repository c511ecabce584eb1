package dev.slipway.processor.report;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Asks javac for lines and columns. Other compilers tell nobody. */
final class SourcePlaces {

    private final Trees trees;

    private SourcePlaces(Trees trees) {
        this.trees = trees;
    }

    /** Those of the compiler; empty where it is not javac, or hides it. */
    static Optional<SourcePlaces> of(ProcessingEnvironment environment) {
        try {
            return Optional.of(new SourcePlaces(Trees.instance(environment)));
        } catch (IllegalArgumentException | LinkageError e) {
            return Optional.empty();
        }
    }

    /**
     * The place at which the compiler prints a message.
     *
     * @param mirror an annotation on the type, or null
     * @param value a value in it, or null
     */
    Optional<SourcePlace> find(TypeElement type, AnnotationMirror mirror, AnnotationValue value) {
        TreePath path = trees.getPath(type, mirror, value);
        if (path == null) {
            return Optional.empty();
        }
        CompilationUnitTree unit = path.getCompilationUnit();
        SourcePositions positions = trees.getSourcePositions();
        Tree tree = path.getLeaf();
        long start = positions.getStartPosition(unit, tree);
        long end = positions.getEndPosition(unit, tree);
        if (start == Diagnostic.NOPOS || end == Diagnostic.NOPOS) {
            return Optional.empty();
        }
        LineMap lines = unit.getLineMap();
        long line = lines.getLineNumber(start);
        long endLine = lines.getLineNumber(end);
        return Optional.of(new SourcePlace(
                unit.getSourceFile().toUri(), line, column(line, start, lines), endLine, column(endLine, end, lines)));
    }

    /** A tab is one character; javac's own columns count it as up to eight. */
    private static long column(long line, long position, LineMap lines) {
        return position - lines.getStartPosition(line) + 1;
    }
}
