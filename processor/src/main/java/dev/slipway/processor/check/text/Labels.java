package dev.slipway.processor.check.text;

import dev.slipway.processor.annotation.LabelMembers;
import dev.slipway.processor.model.Label;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.HashSet;
import java.util.List;

/** What holds for labels of an image as for those of a target of Prometheus. */
public final class Labels {

    private Labels() {}

    /**
     * Checks labels.
     *
     * @param syntax the regular expression of a name
     * @param wrongName the problem of a name that does not follow it
     * @param taken names that are set already
     */
    public static void check(
            List<Label> labels, String syntax, ProblemKind wrongName, List<String> taken, Problems problems) {
        var names = new HashSet<>(taken);
        for (Label label : labels) {
            problems.require(
                    label.name().matches(syntax),
                    wrongName,
                    label.origin().member(LabelMembers.NAME),
                    Texts.shown(label.name()));
            problems.require(
                    Texts.isPlain(label.value()),
                    ProblemKind.CONTROL_CHARACTER,
                    label.origin().member(LabelMembers.VALUE),
                    Texts.shown(label.value()));
            problems.require(
                    names.add(label.name()),
                    ProblemKind.DUPLICATE_LABEL,
                    label.origin().member(LabelMembers.NAME),
                    Texts.shown(label.name()));
        }
    }
}
