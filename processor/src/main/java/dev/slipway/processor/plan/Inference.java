package dev.slipway.processor.plan;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What the annotations of a service leave to its framework, for people.
 *
 * @param service the name of the service
 * @param framework the name of the framework
 */
public record Inference(String service, String framework, List<Fact> facts) {

    /**
     * Something that follows from the framework or its settings.
     *
     * @param what what it is, in a word or two
     * @param place the setting that says it; empty if no file does
     */
    public record Fact(String what, String value, String place) {}

    /** In one sentence. */
    public String text() {
        return text(UnaryOperator.identity());
    }

    /**
     * In one sentence.
     *
     * @param quoting how names, values and places are shown
     */
    public String text(UnaryOperator<String> quoting) {
        var text = new StringBuilder(quoting.apply(service) + " is written with " + framework);
        String separator = "; ";
        for (Fact fact : facts) {
            text.append(separator).append(fact.what()).append(' ').append(quoting.apply(fact.value()));
            if (!fact.place().isEmpty()) {
                text.append(" of ").append(quoting.apply(fact.place()));
            }
            separator = ", ";
        }
        return text.toString();
    }
}
