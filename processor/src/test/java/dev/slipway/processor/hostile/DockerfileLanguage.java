package dev.slipway.processor.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A Dockerfile as BuildKit reads it: a list of instructions, each with its arguments after quotes and variables. */
final class DockerfileLanguage {

    private static final Set<String> SHELL = Set.of("RUN");
    private static final Set<String> EXEC = Set.of("CMD", "ENTRYPOINT");
    private static final Set<String> WORDS =
            Set.of("ARG", "COPY", "ENV", "EXPOSE", "FROM", "LABEL", "STOPSIGNAL", "USER", "WORKDIR");

    private static final Pattern DIRECTIVE = Pattern.compile("#\\s*[A-Za-z][A-Za-z0-9]*\\s*=.*");
    private static final Pattern CONTINUED = Pattern.compile("\\\\[ \\t]*$");

    /** The limit of BuildKit's scanner. */
    private static final int LONGEST_LINE = 65_535;

    private DockerfileLanguage() {}

    static Object read(String text) {
        LinesLanguage.requirePlain(text);
        if (DIRECTIVE.matcher(text.lines().findFirst().orElse("")).matches()) {
            throw new Unreadable("the first line is a directive");
        }
        var instructions = new ArrayList<Object>();
        var line = new StringBuilder();
        for (String part : text.lines().toList()) {
            if (part.length() > LONGEST_LINE) {
                throw new Unreadable("a line of " + part.length() + " characters");
            }
            if (part.stripLeading().startsWith("#") || part.isBlank()) {
                continue;
            }
            var continued = CONTINUED.matcher(part);
            if (continued.find()) {
                line.append(part, 0, continued.start());
            } else {
                instructions.add(instruction(line.append(part).toString().strip()));
                line.setLength(0);
            }
        }
        if (line.length() > 0) {
            throw new Unreadable("the last line is continued");
        }
        return instructions;
    }

    private static Object instruction(String line) {
        int end = line.indexOf(' ');
        String name = end < 0 ? line : line.substring(0, end);
        String rest = end < 0 ? "" : line.substring(end).strip();
        if (EXEC.contains(name)) {
            return List.of(name, JsonLanguage.read(rest));
        }
        if (name.equals("HEALTHCHECK")) {
            int command = rest.indexOf(" CMD ");
            return List.of(
                    name,
                    words(rest.substring(0, command)),
                    JsonLanguage.read(rest.substring(command + " CMD ".length())));
        }
        if (SHELL.contains(name)) {
            return List.of(name, withLists((List<?>) ShellLanguage.read(rest)));
        }
        if (!WORDS.contains(name)) {
            throw new Unreadable("the instruction " + line);
        }
        if (name.equals("COPY") && rest.contains("<<")) {
            throw new Unreadable("a heredoc: " + line);
        }
        return List.of(name, words(rest));
    }

    /** A word with commas is a list, such as of modules. */
    private static List<Object> withLists(List<?> words) {
        return words.stream()
                .map(word ->
                        word instanceof String text && text.contains(",") ? List.of(text.split(",")) : (Object) word)
                .toList();
    }

    /** The words without quotes; a variable that would be replaced is «NAME». */
    private static List<String> words(String line) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        char quote = 0;
        boolean isWord = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote == 0 && (c == ' ' || c == '\t')) {
                add(word, isWord, words);
                isWord = false;
                continue;
            }
            isWord = true;
            if (c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == '\\' && quote != '\'' && i + 1 < line.length()) {
                char next = line.charAt(++i);
                // In double quotes a backslash escapes only these characters.
                boolean isMark = quote == 0 || "\"$\\".indexOf(next) >= 0;
                word.append(isMark ? "" : "\\").append(next);
            } else if (c == '$' && quote != '\'') {
                int end = Variables.endOf(line, i);
                word.append('«').append(line, i + 1, end).append('»');
                i = end - 1;
            } else {
                word.append(c);
            }
        }
        if (quote != 0) {
            throw new Unreadable("a quote that does not end: " + line);
        }
        add(word, isWord, words);
        return words;
    }

    private static void add(StringBuilder word, boolean isWord, List<String> words) {
        if (isWord) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
