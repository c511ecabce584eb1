package dev.slipway.processor.check.container;

import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.check.text.Labels;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.List;

/** Labels have names by Docker's rules, each once. */
public final class LabelCheck implements ServiceCheck {

    private static final String NAME = "(?=.{1,128}$)[a-z][a-z0-9]*(?:[._-][a-z0-9]+)*";
    private static final List<String> WRITTEN_BY_SLIPWAY = List.of(
            "org.opencontainers.image.title", "org.opencontainers.image.version", "org.opencontainers.image.base.name");

    @Override
    public void check(Service service, Problems problems) {
        Labels.check(service.image().labels(), NAME, ProblemKind.LABEL_NAME, WRITTEN_BY_SLIPWAY, problems);
    }
}
