package dev.slipway.processor.testing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * A message of a compiler.
 *
 * @param problem the id of Slipway's problem; empty for other messages
 * @param file the simple name of the source file; empty for a message without a position
 */
public record Message(Diagnostic.Kind kind, String problem, String file, long line, long column, String text) {

    private static final Pattern ID = Pattern.compile("\\[slipway:([a-z-]+)]");

    public static Message of(Diagnostic<? extends JavaFileObject> diagnostic) {
        String text = diagnostic.getMessage(Locale.ROOT);
        Matcher id = ID.matcher(text);
        String file = Optional.ofNullable(diagnostic.getSource())
                .map(source -> source.getName().replaceAll(".*/", ""))
                .orElse("");
        return new Message(
                diagnostic.getKind(),
                id.find() ? id.group(1) : "",
                file,
                diagnostic.getLineNumber(),
                diagnostic.getColumnNumber(),
                text);
    }

    public boolean isError() {
        return kind == Diagnostic.Kind.ERROR;
    }

    public boolean isProblem() {
        return !problem.isEmpty();
    }

    @Override
    public String toString() {
        return kind + " " + file + ":" + line + ":" + column + " " + text;
    }
}
