package dev.slipway.processor.check.container;

import dev.slipway.processor.annotation.ContainerImageMembers;
import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.List;

/** No secret stands in a command line, which the image, {@code docker inspect} and {@code ps} show. */
public final class PlainSecretCheck implements ServiceCheck {

    @Override
    public void check(Service service, Problems problems) {
        check(service.run().args(), service.origin().member(ContainerImageMembers.ARGS), problems);
    }

    /** Checks the words of a command. */
    public static void check(List<String> words, Origin origin, Problems problems) {
        if (words.isEmpty()) {
            return;
        }
        for (GivenSetting setting : GivenSetting.amongWords(words, origin)) {
            if (PlainSecrets.looksSecret(setting.variable(), setting.value())) {
                String name = PlainSecrets.nameFor(setting.variable());
                problems.add(ProblemKind.PLAIN_SECRET
                        .at(setting.origin())
                        .with("setting", setting.shown())
                        .with("secret", name)
                        .with("variable", setting.variable()));
            }
        }
    }
}
