package dev.slipway.processor.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Lines of a text. A line {@code …} stands for any lines that are left out; an excerpt without such a line is the whole
 * text.
 *
 * @param blocks the lines that stand together, in their order; the first block begins the text, the last one ends it
 */
public record Excerpt(List<List<String>> blocks) {

    private static final String LEFT_OUT = "…";

    public static Excerpt parse(String text) {
        var blocks = new ArrayList<List<String>>();
        var block = new ArrayList<String>();
        for (String line : lines(text)) {
            if (line.strip().equals(LEFT_OUT)) {
                blocks.add(List.copyOf(block));
                block.clear();
            } else {
                block.add(line);
            }
        }
        blocks.add(List.copyOf(block));
        return new Excerpt(blocks);
    }

    /** The lines of a text. Where it ends with a line end, the last one is empty: so they are the whole text. */
    static List<String> lines(String text) {
        return Arrays.asList(text.split("\n", -1));
    }

    /** Whether there is anything in it that a text could lack. */
    public boolean saysSomething() {
        return blocks.stream().flatMap(List::stream).anyMatch(line -> !line.isBlank());
    }

    /** The first block that does not stand in the text where it must. */
    public Optional<String> missingIn(String text) {
        List<String> rest = lines(text);
        for (int i = 0; i < blocks.size(); i++) {
            List<String> block = blocks.get(i);
            boolean isLast = i == blocks.size() - 1;
            int at = isLast ? rest.size() - block.size() : Collections.indexOfSubList(rest, block);
            int end = at + block.size();
            if (at < 0 || i == 0 && at > 0 || !rest.subList(at, end).equals(block)) {
                return Optional.of(String.join("\n", block));
            }
            rest = rest.subList(end, rest.size());
        }
        return Optional.empty();
    }

    /** The excerpt as it would be, had it been taken from this text: it keeps to the lines that are most alike. */
    public Excerpt renewed(String text) {
        return new Renewal(this, text).excerpt();
    }

    /** The text that {@link #parse} reads. */
    public String text() {
        var text = new StringBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            text.append(i == 0 ? "" : LEFT_OUT + "\n");
            blocks.get(i).forEach(line -> text.append(line).append('\n'));
        }
        return text.substring(0, text.length() - 1);
    }
}
