package dev.slipway.processor.generate.compose;

import dev.slipway.processor.generate.GeneratedFile;

/**
 * The lines of a file that a program reads: its text without comments. Comments name classes, and would change the hash
 * with every new class.
 */
final class ReadLines {

    private static final int NOWHERE = -1;

    private ReadLines() {}

    /**
     * Removes all comments from YAML, elsewhere only those at the head: below, a line of a longer text may look like a
     * comment.
     */
    static String of(GeneratedFile file) {
        boolean isYaml = file.path().endsWith(".yml") || file.path().endsWith(".yaml");
        var read = new StringBuilder();
        boolean isHead = true;
        int block = NOWHERE;
        for (String line : file.text().split("\n", -1)) {
            int indent = indent(line);
            boolean isBlank = indent == line.length();
            if (!isBlank && indent <= block) {
                block = NOWHERE;
            }
            boolean isComment = !isBlank && line.charAt(indent) == '#' && block == NOWHERE && (isHead || isYaml);
            if (!isComment) {
                read.append(line).append('\n');
                isHead &= isBlank;
            }
            if (isYaml && block == NOWHERE && !isComment && opensBlock(line)) {
                block = keyIndent(line, indent);
            }
        }
        return read.toString();
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    /** The indentation of the key of a text, which may follow the dash of a list. */
    private static int keyIndent(String line, int indent) {
        int key = indent;
        while (line.startsWith("- ", key) && !line.startsWith("|", key + 2)) {
            key += 2;
        }
        return key;
    }

    /** Whether the indented lines below are a text: after {@code |}, {@code |-}, {@code |2+}, … */
    private static boolean opensBlock(String line) {
        int bar = line.lastIndexOf('|');
        boolean isValue = bar > 1 && line.startsWith(": ", bar - 2);
        boolean isElement = bar > 1
                && line.startsWith("- ", bar - 2)
                && line.substring(0, bar - 2).replace('-', ' ').isBlank();
        if (!isValue && !isElement) {
            return false;
        }
        for (int i = bar + 1; i < line.length(); i++) {
            if ("123456789+-".indexOf(line.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
