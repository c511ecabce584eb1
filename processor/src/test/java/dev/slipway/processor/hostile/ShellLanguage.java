package dev.slipway.processor.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A script that {@code sh -n} takes, as its words without their quotes, its operators, and the lines of heredocs. */
final class ShellLanguage {

    /** Scripts that a shell has already accepted: starting one takes longer than everything else. */
    private static final Set<String> SEEN = new HashSet<>();

    private static final String OPERATORS = ";&|<>()\n";

    private final String text;
    private final List<Object> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean isWord;
    private boolean isHeredocNext;
    private String heredoc = "";
    private int at;

    private ShellLanguage(String text) {
        this.text = text;
    }

    static Object read(String text) {
        LinesLanguage.requirePlain(text);
        requireSyntax(text);
        var shell = new ShellLanguage(text);
        while (shell.at < text.length()) {
            shell.step();
        }
        shell.endWord();
        return shell.words;
    }

    private static void requireSyntax(String text) {
        if (!SEEN.add(text)) {
            return;
        }
        try {
            Process shell =
                    new ProcessBuilder("sh", "-n").redirectErrorStream(true).start();
            try (var in = shell.getOutputStream()) {
                in.write(text.getBytes(StandardCharsets.UTF_8));
            }
            String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (shell.waitFor() != 0 || !said.isEmpty()) {
                SEEN.remove(text);
                throw new Unreadable("sh -n says " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void step() {
        char c = text.charAt(at);
        if (c == '#' && !isWord) {
            at = Math.max(at, text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at));
        } else if (c == ' ' || c == '\t') {
            endWord();
            at++;
        } else if (OPERATORS.indexOf(c) >= 0) {
            endWord();
            operator(c);
        } else if (c == '\'') {
            int end = endOfLiteral();
            append(text.substring(at + 1, end - 1));
            at = end;
        } else if (c == '"') {
            doubleQuoted();
        } else if (c == '\\') {
            append(text.charAt(at + 1) == '\n' ? "" : text.substring(at + 1, at + 2));
            at += 2;
        } else if (text.startsWith("$(", at) || text.startsWith("${", at)) {
            expansion();
        } else {
            append(String.valueOf(c));
            at++;
        }
    }

    private void operator(char c) {
        words.add(String.valueOf(c));
        isHeredocNext = c == '<' && text.startsWith("<<", at - 1);
        at++;
        if (c == '\n' && !heredoc.isEmpty()) {
            int end = text.indexOf("\n" + heredoc + "\n", at - 1);
            words.add(text.substring(at, end + 1).lines().toList());
            at = end + heredoc.length() + 1;
            heredoc = "";
        }
    }

    private void doubleQuoted() {
        at++;
        append("");
        while (text.charAt(at) != '"') {
            if (text.startsWith("$(", at) || text.startsWith("${", at)) {
                expansion();
            } else if (text.charAt(at) == '\\' && "$`\"\\\n".indexOf(text.charAt(at + 1)) >= 0) {
                append(text.substring(at + 1, at + 2));
                at += 2;
            } else if (text.charAt(at) == '`') {
                throw new Unreadable("a command in backquotes");
            } else {
                append(text.substring(at, at + 1));
                at++;
            }
        }
        at++;
    }

    /** Keeps an expansion as it is written. */
    private void expansion() {
        int start = at;
        skipExpansion();
        append("«" + text.substring(start, at) + "»");
    }

    private void skipExpansion() {
        char end = text.charAt(at + 1) == '(' ? ')' : '}';
        boolean isQuoted = false;
        for (at += 2; isQuoted || text.charAt(at) != end; ) {
            char c = text.charAt(at);
            if (text.startsWith("$(", at) || text.startsWith("${", at)) {
                skipExpansion();
                continue;
            }
            isQuoted ^= c == '"';
            boolean isLiteral = c == '\'' && !isQuoted;
            at = isLiteral ? endOfLiteral() : at + (c == '\\' ? 2 : 1);
        }
        at++;
    }

    private int endOfLiteral() {
        int end = text.indexOf('\'', at + 1);
        if (end < 0) {
            throw new Unreadable("a quote that does not end");
        }
        return end + 1;
    }

    private void append(String part) {
        word.append(part);
        isWord = true;
    }

    private void endWord() {
        if (isWord) {
            words.add(word.toString());
            if (isHeredocNext) {
                heredoc = word.toString();
            }
            isHeredocNext = false;
            isWord = false;
            word.setLength(0);
        }
    }
}
