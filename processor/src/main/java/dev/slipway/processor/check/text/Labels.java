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
     * @param own names that Slipway sets itself
     */
    public static void check(
            List<Label> labels, String syntax, ProblemKind wrongName, List<String> own, Problems problems) {
        var names = new HashSet<String>();
        for (Label label : labels) {
            if (!label.name().matches(syntax)) {
                problems.add(
                        wrongName.at(label.origin().member(LabelMembers.NAME)).quoting("name", label.name()));
            }
            if (!Texts.isPlain(label.value())) {
                problems.add(ProblemKind.CONTROL_CHARACTER
                        .at(label.origin().member(LabelMembers.VALUE))
                        .quoting("text", label.value()));
            }
            if (own.contains(label.name())) {
                problems.add(ProblemKind.DUPLICATE_LABEL
                        .at(label.origin().member(LabelMembers.NAME), "own")
                        .quoting("name", label.name()));
            } else if (!names.add(label.name())) {
                problems.add(ProblemKind.DUPLICATE_LABEL
                        .at(label.origin().member(LabelMembers.NAME))
                        .quoting("name", label.name()));
            }
        }
    }
}
