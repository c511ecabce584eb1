package dev.slipway.processor.check.backing;

import dev.slipway.processor.annotation.BackingServiceMembers;
import dev.slipway.processor.check.BackingCheck;
import dev.slipway.processor.check.container.ResourcesCheck;
import dev.slipway.processor.check.text.Texts;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;

/** The name of a server is a host name, short enough for the longer names of the containers beside it. */
final class BackingNameCheck implements BackingCheck<BackingService> {

    private static final int LONGEST = 63 - "-exporter".length();

    @Override
    public void check(BackingService server, Problems problems) {
        if (!Texts.isDnsLabel(server.name()) || server.name().length() > LONGEST) {
            problems.add(ProblemKind.BACKING_SERVICE_NAME
                    .at(server.origin().member(BackingServiceMembers.NAME))
                    .quoting("name", server.name())
                    .quoting("example", Texts.dnsLabel(server.name(), LONGEST, "database")));
        }
        ResourcesCheck.check(server.resources(), problems);
    }
}
