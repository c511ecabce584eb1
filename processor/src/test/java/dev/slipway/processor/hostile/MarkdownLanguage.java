package dev.slipway.processor.hostile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Markdown of generated files: lines, fenced lines, and tables with code in their cells. */
final class MarkdownLanguage {

    private static final Pattern NODE = Pattern.compile(" +([sb]\\d+)(\\[.*])");
    private static final Pattern ARROW = Pattern.compile(" +(\\w+) (-.*>) (\\w+)");

    private MarkdownLanguage() {}

    static Object read(String text) {
        LinesLanguage.requirePlain(text);
        var lines = new ArrayList<Object>();
        var nodes = new HashMap<String, String>();
        boolean isFenced = false;
        for (String line : text.lines().toList()) {
            isFenced ^= line.startsWith("```");
            if (isFenced) {
                lines.add(fenced(line, nodes));
            } else {
                lines.add(line.startsWith("|") ? cells(line) : line);
            }
        }
        if (isFenced) {
            throw new Unreadable("a fence without an end");
        }
        return lines;
    }

    /** A line without alignment; for Mermaid an arrow with the names of its nodes instead of their numbers. */
    private static Object fenced(String line, Map<String, String> nodes) {
        Matcher node = NODE.matcher(line);
        if (node.matches()) {
            nodes.put(node.group(1), node.group(2));
            return node.group(2);
        }
        Matcher arrow = ARROW.matcher(line);
        return arrow.matches()
                ? List.of(
                        nodes.getOrDefault(arrow.group(1), arrow.group(1)),
                        arrow.group(2),
                        nodes.getOrDefault(arrow.group(3), arrow.group(3)))
                : line.replaceAll(" +", " ");
    }

    /** A bar ends a cell, even inside code, unless it is escaped with a backslash. */
    private static List<Object> cells(String line) {
        var cells = new ArrayList<Object>();
        var cell = new StringBuilder();
        for (int i = 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && line.startsWith("|", i + 1)) {
                cell.append('|');
                i++;
            } else if (c == '|') {
                cells.add(parts(cell.toString().strip()));
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (cell.length() > 0) {
            throw new Unreadable("a row without an end: " + line);
        }
        return cells;
    }

    /** The parts of a cell, text and code in turn; a text with commas is a list. */
    private static List<Object> parts(String cell) {
        var parts = new ArrayList<Object>();
        int start = 0;
        for (int at = cell.indexOf('`'); at >= 0; at = cell.indexOf('`', start)) {
            int code = at;
            while (code < cell.length() && cell.charAt(code) == '`') {
                code++;
            }
            String fence = cell.substring(at, code);
            int end = cell.indexOf(fence, code);
            if (end < 0) {
                throw new Unreadable("code without an end: " + cell);
            }
            parts.add(cell.substring(start, at));
            parts.add(cell.substring(code, end));
            start = end + fence.length();
        }
        parts.addAll(List.of(cell.substring(start).split(", ")));
        return parts;
    }
}
