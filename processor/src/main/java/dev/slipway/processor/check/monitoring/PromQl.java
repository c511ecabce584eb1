package dev.slipway.processor.check.monitoring;

import dev.slipway.processor.check.text.Texts;
import java.util.ArrayDeque;
import java.util.Optional;

/**
 * Checks an expression without a parser of PromQL: quotes and brackets close. promtool finds other mistakes, or
 * Prometheus when it starts.
 */
final class PromQl {

    private static final String OPEN = "([{";
    private static final String CLOSE = ")]}";

    private PromQl() {}

    /** What is wrong with an expression; empty if nothing is. */
    static Optional<String> wrong(String expr) {
        for (String line : expr.split("\n")) {
            if (!Texts.isPlain(line)) {
                return Optional.of("contains a control character");
            }
        }
        boolean saysNothing = true;
        var open = new ArrayDeque<Character>();
        for (int i = 0; i < expr.length(); i++) {
            char c = expr.charAt(i);
            if (c == '#') {
                i = endOfLine(expr, i);
                continue;
            }
            saysNothing = saysNothing && c <= ' ';
            if ("\"'`".indexOf(c) >= 0) {
                i = endOfText(expr, i);
                if (i < 0) {
                    return Optional.of("does not close the quote " + c);
                }
            } else if (OPEN.indexOf(c) >= 0) {
                open.push(CLOSE.charAt(OPEN.indexOf(c)));
            } else if (CLOSE.indexOf(c) >= 0 && (open.isEmpty() || open.pop() != c)) {
                return Optional.of("has a " + c + " without its opening bracket");
            }
        }
        if (saysNothing) {
            return Optional.of("is empty");
        }
        return open.isEmpty() ? Optional.empty() : Optional.of("lacks a closing " + open.peek());
    }

    private static int endOfLine(String expr, int i) {
        int end = expr.indexOf('\n', i);
        return end < 0 ? expr.length() : end;
    }

    /** The end of the quoted text that starts at a place, or -1. In backquotes nothing is escaped. */
    private static int endOfText(String expr, int start) {
        char quote = expr.charAt(start);
        for (int i = start + 1; i < expr.length(); i++) {
            if (expr.charAt(i) == quote) {
                return i;
            }
            if (quote != '`' && expr.charAt(i) == '\n') {
                return -1;
            }
            if (quote != '`' && expr.charAt(i) == '\\') {
                i++;
            }
        }
        return -1;
    }
}
