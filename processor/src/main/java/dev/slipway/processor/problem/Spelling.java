package dev.slipway.processor.problem;

import java.util.Optional;

/** Guesses what somebody meant to write. */
public final class Spelling {

    private Spelling() {}

    /** The word most similar to a misspelt one; empty if all are too different. */
    public static Optional<String> nearest(String misspelt, Iterable<String> words) {
        String nearest = null;
        // If more than a third of the letters are wrong, a guess misleads.
        int least = Math.max(2, misspelt.length() / 3) + 1;
        for (String word : words) {
            int distance = isBeginning(misspelt, word) ? 0 : distance(word, misspelt);
            if (distance < least) {
                least = distance;
                nearest = word;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Whether only the end is missing: {@code deployDir}. */
    private static boolean isBeginning(String misspelt, String word) {
        return misspelt.length() > word.length() / 2 && word.startsWith(misspelt);
    }

    /** The Levenshtein distance: how many letters must be changed, added or removed to turn one word into the other. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
