package dev.slipway.processor.check.container;

import dev.slipway.processor.annotation.LabelMembers;
import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.check.text.Labels;
import dev.slipway.processor.model.Label;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.HashSet;
import java.util.List;

/** Labels have valid names for Docker, and no name twice. */
public final class LabelCheck implements ServiceCheck {

    private static final String NAME = "(?=.{1,128}$)[a-z][a-z0-9]*(?:[._-][a-z0-9]+)*";
    private static final List<String> WRITTEN_BY_SLIPWAY = List.of(
            "org.opencontainers.image.title", "org.opencontainers.image.version", "org.opencontainers.image.base.name");

    @Override
    public void check(Service service, Problems problems) {
        var names = new HashSet<String>();
        for (Label label : service.image().labels()) {
            if (!label.name().matches(NAME)) {
                problems.add(ProblemKind.LABEL_NAME
                        .at(label.origin().member(LabelMembers.NAME))
                        .quoting("name", label.name()));
            }
            if (WRITTEN_BY_SLIPWAY.contains(label.name())) {
                problems.add(ProblemKind.DUPLICATE_LABEL
                        .at(label.origin().member(LabelMembers.NAME), "own")
                        .quoting("name", label.name()));
            } else {
                Labels.check(label, names, problems);
            }
        }
    }
}
