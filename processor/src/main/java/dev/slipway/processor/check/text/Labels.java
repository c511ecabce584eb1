package dev.slipway.processor.check.text;

import dev.slipway.processor.annotation.LabelMembers;
import dev.slipway.processor.model.Label;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.Set;

/** Rules for labels of an image and for labels of a target of Prometheus. */
public final class Labels {

    private Labels() {}

    /**
     * Checks the value of a label, and that no label before it has its name.
     *
     * @param names the names of the labels before it; its own is added
     */
    public static void check(Label label, Set<String> names, Problems problems) {
        if (!Texts.isPlain(label.value())) {
            problems.add(ProblemKind.CONTROL_CHARACTER
                    .at(label.origin().member(LabelMembers.VALUE))
                    .quoting("text", label.value()));
        }
        if (!names.add(label.name())) {
            problems.add(ProblemKind.DUPLICATE_LABEL
                    .at(label.origin().member(LabelMembers.NAME))
                    .quoting("name", label.name()));
        }
    }
}
