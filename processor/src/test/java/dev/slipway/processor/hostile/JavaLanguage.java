package dev.slipway.processor.hostile;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** A Java source as the parser of javac reads it: the kinds, names and literals of its tree. */
final class JavaLanguage {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    static {
        try {
            // Otherwise each parser would look for plugins in all libraries of the tests.
            FILES.setLocation(StandardLocation.CLASS_PATH, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JavaLanguage() {}

    static Object read(String text) {
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        var task = (JavacTask) COMPILER.getTask(null, FILES, diagnostics, null, null, List.of(new Source(text)));
        var nodes = new ArrayList<Object>();
        try {
            for (Tree unit : task.parse()) {
                new Nodes().scan(unit, nodes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!diagnostics.getDiagnostics().isEmpty()) {
            throw new Unreadable(diagnostics.getDiagnostics().get(0).toString());
        }
        return nodes;
    }

    private static final class Nodes extends TreeScanner<Void, List<Object>> {

        @Override
        public Void scan(Tree tree, List<Object> nodes) {
            if (tree != null) {
                nodes.add(tree.getKind().toString());
                nodes.add(said(tree));
            }
            return super.scan(tree, nodes);
        }

        private static String said(Tree tree) {
            if (tree instanceof LiteralTree literal) {
                return String.valueOf(literal.getValue());
            }
            if (tree instanceof VariableTree variable) {
                return variable.getName().toString();
            }
            if (tree instanceof MethodTree method) {
                return method.getName().toString();
            }
            if (tree instanceof ClassTree type) {
                return type.getSimpleName().toString();
            }
            if (tree instanceof IdentifierTree identifier) {
                return identifier.getName().toString();
            }
            return tree instanceof MemberSelectTree select
                    ? select.getIdentifier().toString()
                    : "";
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("string:///Generated.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
