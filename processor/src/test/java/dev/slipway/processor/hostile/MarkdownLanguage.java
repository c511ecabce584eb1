package dev.slipway.processor.hostile;

import java.util.ArrayList;
import java.util.List;

/** Markdown as far as generated files have it: lines, lines between fences, and tables with code in their cells. */
final class MarkdownLanguage {

    private MarkdownLanguage() {}

    static Object read(String text) {
        LinesLanguage.requirePlain(text);
        var lines = new ArrayList<Object>();
        boolean isFenced = false;
        for (String line : text.lines().toList()) {
            isFenced ^= line.startsWith("```");
            lines.add(!isFenced && line.startsWith("|") ? cells(line) : line);
        }
        if (isFenced) {
            throw new Unreadable("a fence without an end");
        }
        return lines;
    }

    /** A bar ends a cell also within code, unless a backslash stands before it. */
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

    /** Text and code in turn. */
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
        parts.add(cell.substring(start));
        return parts;
    }
}
