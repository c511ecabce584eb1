package dev.slipway.processor.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the lines of an excerpt in a changed text: of all alignments it takes the one with the most similar lines. */
final class Renewal {

    /** The cost of a line between two lines of a block, so that a block does not spread over the text. */
    private static final double ADDED = 0.05;

    private enum Step {
        KEEP,
        LOSE,
        ADD,
        LEAVE_OUT,
        END_OF_BLOCK
    }

    /** The lines of the excerpt; null if lines are left out. */
    private final List<String> wanted = new ArrayList<>();

    private final List<String> text;
    private final double[][] scores;
    private final Step[][] steps;

    Renewal(Excerpt excerpt, String text) {
        wanted.addAll(excerpt.blocks().get(0));
        for (List<String> block : excerpt.blocks().subList(1, excerpt.blocks().size())) {
            wanted.add(null);
            wanted.addAll(block);
        }
        this.text = Excerpt.lines(text);
        scores = new double[wanted.size() + 1][this.text.size() + 1];
        steps = new Step[wanted.size() + 1][this.text.size() + 1];
    }

    /** The excerpt for the changed text. */
    Excerpt excerpt() {
        for (int i = wanted.size(); i >= 0; i--) {
            for (int j = text.size(); j >= 0; j--) {
                decide(i, j);
            }
        }
        var blocks = new ArrayList<List<String>>();
        var block = new ArrayList<String>();
        int i = 0;
        int j = 0;
        while (i < wanted.size() || j < text.size()) {
            Step step = steps[i][j];
            if (step == Step.END_OF_BLOCK) {
                // Drops a block without lines, and the mark before it.
                if (!block.isEmpty() || blocks.isEmpty()) {
                    blocks.add(List.copyOf(block));
                }
                block.clear();
            } else if (step == Step.KEEP || step == Step.ADD) {
                block.add(text.get(j));
            }
            i += step == Step.ADD || step == Step.LEAVE_OUT ? 0 : 1;
            j += step == Step.LOSE || step == Step.END_OF_BLOCK ? 0 : 1;
        }
        blocks.add(List.copyOf(block));
        return new Excerpt(blocks);
    }

    /** Chooses the best step from a place in both. */
    private void decide(int i, int j) {
        scores[i][j] = i == wanted.size() && j == text.size() ? 0 : Double.NEGATIVE_INFINITY;
        boolean isBlock = i < wanted.size() && wanted.get(i) != null;
        if (isBlock && j < text.size()) {
            double alike = alike(wanted.get(i), text.get(j));
            if (alike > 0.5) {
                consider(i, j, Step.KEEP, alike + scores[i + 1][j + 1]);
            }
        }
        if (isBlock) {
            consider(i, j, Step.LOSE, scores[i + 1][j]);
        } else if (i < wanted.size()) {
            consider(i, j, Step.END_OF_BLOCK, scores[i + 1][j]);
        }
        boolean isLeftOut = i > 0 && wanted.get(i - 1) == null;
        if (j < text.size()) {
            consider(i, j, isLeftOut ? Step.LEAVE_OUT : Step.ADD, scores[i][j + 1] - (isLeftOut ? 0 : ADDED));
        }
    }

    private void consider(int i, int j, Step step, double score) {
        if (score > scores[i][j]) {
            scores[i][j] = score;
            steps[i][j] = step;
        }
    }

    /** The similarity of two lines, from 0 to 1: the share of their common words. */
    private static double alike(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        Set<String> words = words(one);
        Set<String> others = words(other);
        double all = words.size() + others.size();
        words.retainAll(others);
        return 2 * words.size() / all;
    }

    private static Set<String> words(String line) {
        return new HashSet<>(Arrays.asList(line.strip().split("\\b")));
    }
}
