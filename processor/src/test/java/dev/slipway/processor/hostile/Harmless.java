package dev.slipway.processor.hostile;

import dev.slipway.processor.hostile.Deployable.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The module with a text at a place that is harmless in every language.
 *
 * @param text the text
 * @param isWord whether the text stands nowhere else, so that it can be found in the output
 * @param outcome the result
 * @param trees the parsed files that were needed so far
 */
record Harmless(String text, boolean isWord, Outcome outcome, Map<String, Object> trees) {

    /**
     * Finds a text that is accepted at a place; null if another member rules out all texts.
     *
     * @param word letters that stand nowhere else
     * @param tail what the text must end with, if it may
     */
    static Harmless at(Place place, String word, String tail) {
        for (String text : List.of(word, "/" + word, "/" + word + "/", "-D" + word, word + ":1")) {
            Outcome outcome = place.deployable().with(Map.of(place.origin(), text + tail));
            if (outcome.problems().isEmpty()) {
                return new Harmless(text + tail, true, outcome, new HashMap<>());
            }
        }
        if (!tail.isEmpty()) {
            return at(place, word, "");
        }
        String present = place.written().isEmpty() ? place.byDefault() : place.written();
        if (present == null || present.isEmpty()) {
            return null;
        }
        Outcome outcome = place.deployable().with(Map.of(place.origin(), present));
        return outcome.problems().isEmpty() ? new Harmless(present, false, outcome, new HashMap<>()) : null;
    }

    /** A parsed file. */
    Object tree(String path) {
        return trees.computeIfAbsent(
                path, it -> Languages.read(it, outcome.files().get(it)));
    }

    /** The paths of its files. */
    List<String> paths() {
        return new ArrayList<>(outcome.files().keySet());
    }
}
