package dev.slipway.processor.testing;

import java.util.ArrayList;
import java.util.List;

/**
 * A source with marks in comments. {@code // problem: id at value} stands above the line at which the compiler must
 * point, {@code // fix: text} above a line that becomes this text when the problem is fixed; several become several
 * lines, and one without a text removes the line. {@code #} works like {@code //}.
 */
record ExampleText(List<String> lines) {

    private static final String PROBLEM = "problem:";
    private static final String FIX = "fix:";

    /**
     * The position at which the compiler must point.
     *
     * @param line counted from 1
     * @param column counted from 1; 0 if {@code at} names nothing in the line
     */
    record Mark(String problem, long line, long column) {}

    static ExampleText of(String text) {
        return new ExampleText(text.lines().toList());
    }

    List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < lines.size(); i++) {
            if (is(PROBLEM, lines.get(i))) {
                String[] mark = after(PROBLEM, lines.get(i)).split(" at ", 2);
                int at = i;
                while (isMark(lines.get(at))) {
                    at++;
                }
                String line = lines.get(at);
                marks.add(new Mark(mark[0], at + 1, line.indexOf(mark.length > 1 ? mark[1] : line.strip()) + 1));
            }
        }
        return marks;
    }

    /** The lines without marks. */
    List<String> shown() {
        return lines.stream().filter(line -> !isMark(line)).toList();
    }

    /** The lines without marks, all fixes applied. */
    List<String> fixed() {
        var fixed = new ArrayList<String>();
        var fixes = new ArrayList<String>();
        for (String line : lines) {
            if (is(FIX, line)) {
                fixes.add(after(FIX, line));
            } else if (!isMark(line)) {
                String indent = line.substring(0, line.indexOf(line.strip()));
                if (fixes.isEmpty()) {
                    fixed.add(line);
                } else {
                    fixes.stream().filter(fix -> !fix.isBlank()).forEach(fix -> fixed.add(indent + fix));
                    fixes.clear();
                }
            }
        }
        return fixed;
    }

    /** What the fixes change: each line that goes after {@code -}, each that comes after {@code +}, one that stays beside it. */
    List<String> changes() {
        var changes = new ArrayList<String>();
        var fixes = new ArrayList<String>();
        for (String line : lines) {
            if (is(FIX, line)) {
                fixes.add(after(FIX, line));
            } else if (!isMark(line) && !fixes.isEmpty()) {
                if (!fixes.contains(line.strip())) {
                    changes.add("- " + line.strip());
                }
                fixes.stream()
                        .filter(fix -> !fix.isBlank())
                        .forEach(fix -> changes.add((fix.equals(line.strip()) ? "  " : "+ ") + fix));
                fixes.clear();
            }
        }
        return changes;
    }

    boolean hasFix() {
        return lines.stream().anyMatch(line -> is(FIX, line));
    }

    private static boolean isMark(String line) {
        return is(PROBLEM, line) || is(FIX, line);
    }

    private static boolean is(String kind, String line) {
        return line.strip().startsWith("// " + kind) || line.startsWith("# " + kind);
    }

    /** The text after a mark; lines of a fix keep their additional indentation. */
    private static String after(String kind, String line) {
        String text = line.substring(line.indexOf(kind) + kind.length());
        return text.isEmpty() ? text : text.substring(1).stripTrailing();
    }
}
