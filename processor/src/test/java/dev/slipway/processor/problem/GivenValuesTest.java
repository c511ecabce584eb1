package dev.slipway.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.slipway.processor.testing.FileTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Code that reports a problem gives exactly the values that its text names. */
class GivenValuesTest {

    /**
     * A problem that the sources report: {@code ProblemKind.PORT_RANGE.at(origin).with("port", port)}.
     *
     * @param which the text of the kind; null if that is decided elsewhere, and several may fit
     * @param names the names of its values
     */
    private record Report(String file, String kind, String which, Set<String> names) {}

    /** Finds the reports in a source. */
    private static final class Reports extends TreePathScanner<Void, List<Report>> {

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, List<Report> reports) {
            if (call.getMethodSelect() instanceof MemberSelectTree at
                    && at.getIdentifier().contentEquals("at")
                    && at.getExpression().toString().startsWith("ProblemKind.")) {
                TreePath path = getCurrentPath();
                reports.add(new Report(
                        path.getCompilationUnit().getSourceFile().getName(),
                        at.getExpression().toString().substring("ProblemKind.".length()),
                        call.getArguments().size() < 2 ? "" : text(call, 1),
                        names(path)));
            }
            return super.visitMethodInvocation(call, reports);
        }

        /** The first arguments of the chained calls of {@code with} and {@code quoting}. */
        private static Set<String> names(TreePath call) {
            var names = new TreeSet<String>();
            TreePath at = call;
            while (at.getParentPath().getLeaf() instanceof MemberSelectTree select
                    && Set.of("with", "quoting").contains(select.getIdentifier().toString())) {
                at = at.getParentPath().getParentPath();
                names.add(text((MethodInvocationTree) at.getLeaf(), 0));
            }
            return names;
        }

        private static String text(MethodInvocationTree call, int argument) {
            return call.getArguments().get(argument) instanceof LiteralTree literal
                    ? (String) literal.getValue()
                    : null;
        }
    }

    @Test
    void theNamesInTheTextAreThoseThatTheSourcesGive() throws IOException {
        List<Report> reports = reports();

        System.out.println("count: " + reports.size() + " places that report a problem");
        assertThat(reports).isNotEmpty();
        assertThat(reports.stream().filter(report -> !isWhole(report))).isEmpty();
    }

    private static boolean isWhole(Report report) {
        List<CatalogueText> texts = CatalogueText.of(ProblemKind.valueOf(report.kind())).stream()
                .filter(text -> report.which() == null || text.which().equals(report.which()))
                .toList();
        return texts.stream().anyMatch(text -> text.names().equals(report.names()));
    }

    private static List<Report> reports() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var reports = new ArrayList<Report>();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources = FileTree.under(Path.of("src/main/java"), ".java");
            var task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            for (var source : task.parse()) {
                new Reports().scan(source, reports);
            }
        }
        return reports;
    }
}
