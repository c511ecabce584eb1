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
 * @param blocks the blocks of lines, in order; the first block is the start of the text, the last one its end
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

    /** The lines of a text. The last one is empty if the text ends with a line end, so that no character is lost. */
    static List<String> lines(String text) {
        return Arrays.asList(text.split("\n", -1));
    }

    /** Whether it holds a line that a text could lack. */
    public boolean saysSomething() {
        return blocks.stream().flatMap(List::stream).anyMatch(line -> !line.isBlank());
    }

    /** The first block that is not in the text at its place. */
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

    /** The excerpt for this text: it keeps the lines that are most similar to its own. */
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
