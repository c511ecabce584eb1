package dev.slipway.processor.check;

import dev.slipway.processor.model.ImageLabel;
import dev.slipway.processor.model.Service;
import java.util.HashSet;
import java.util.List;

/** Labels have names by Docker's rules, each once. */
final class LabelCheck implements ServiceCheck {

    private static final String NAME = "[a-z][a-z0-9]*(?:[._-][a-z0-9]+)*";
    private static final List<String> WRITTEN_BY_SLIPWAY = List.of(
            "org.opencontainers.image.title", "org.opencontainers.image.version", "org.opencontainers.image.base.name");

    @Override
    public void check(Service service, Problems problems) {
        var names = new HashSet<>(WRITTEN_BY_SLIPWAY);
        for (ImageLabel label : service.image().labels()) {
            problems.require(
                    label.name().length() <= 128 && label.name().matches(NAME),
                    ProblemKind.LABEL_NAME,
                    label.origin().member("name"),
                    Texts.shown(label.name()));
            problems.require(
                    Texts.isPlain(label.value()),
                    ProblemKind.CONTROL_CHARACTER,
                    label.origin().member("value"),
                    Texts.shown(label.value()));
            problems.require(
                    names.add(label.name()),
                    ProblemKind.DUPLICATE_LABEL,
                    label.origin().member("name"),
                    Texts.shown(label.name()));
        }
    }
}
