package dev.slipway.processor.format;

import java.util.List;

/**
 * A list on one line, as people write commands.
 *
 * @param words its elements
 */
public record YamlLine(List<String> words) {

    /**
     * Written by hand: the generated method of a record uses method handles, which load some 60 classes in each
     * compile.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof YamlLine line && words.equals(line.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }
}
