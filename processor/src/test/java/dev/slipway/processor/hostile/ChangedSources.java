package dev.slipway.processor.hostile;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.testing.FileTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/** The sources of a module with other texts in their annotations, and where these texts are. */
final class ChangedSources {

    private record Change(Origin origin, int start, int end, String literal) {}

    /** The position of a text: the simple name of a file, a line and a column, counted from 1. */
    record Position(String file, long line, long column) {}

    private final Map<Path, List<Change>> changes = new HashMap<>();
    private final Map<Path, String> sources = new HashMap<>();
    private final Map<Origin, Position> positions = new HashMap<>();

    ChangedSources(Deployable deployable, Map<Place, String> texts) {
        texts.forEach((place, text) -> add(deployable, place, text));
        for (Path file : FileTree.under(deployable.sources(), ".java")) {
            sources.put(file, changed(file, changes.getOrDefault(file, List.of())));
        }
    }

    private void add(Deployable deployable, Place place, String text) {
        Trees trees = Trees.instance(deployable.task());
        TypeElement type =
                deployable.task().getElements().getTypeElement(place.origin().type());
        TreePath path = trees.getPath(type, place.annotation(), place.value());
        CompilationUnitTree unit = path.getCompilationUnit();
        Tree tree = path.getLeaf();
        int start = (int) trees.getSourcePositions().getStartPosition(unit, tree);
        int end = (int) trees.getSourcePositions().getEndPosition(unit, tree);
        changes.computeIfAbsent(Path.of(unit.getSourceFile().toUri()), key -> new ArrayList<>())
                .add(new Change(place.origin(), start, end, JavaLiteral.of(text)));
    }

    private String changed(Path file, List<Change> changesOfFile) {
        var inFile = new ArrayList<>(changesOfFile);
        inFile.sort(Comparator.comparing(Change::start));
        String text = FileTree.text(file);
        var changed = new StringBuilder();
        int at = 0;
        for (Change change : inFile) {
            changed.append(text, at, change.start());
            long line = changed.chars().filter(c -> c == '\n').count() + 1;
            int column = changed.length() - changed.lastIndexOf("\n");
            positions.put(change.origin(), new Position(file.getFileName().toString(), line, column));
            changed.append(change.literal());
            at = change.end();
        }
        return changed.append(text, at, text.length()).toString();
    }

    /** The texts of all files by their paths. */
    Map<Path, String> sources() {
        return sources;
    }

    Position position(Place place) {
        return positions.get(place.origin());
    }
}
