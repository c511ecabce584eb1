package dev.slipway.processor.check;

import dev.slipway.processor.model.BackingService;

/** The name of a server is a host name that leaves room for those of the containers beside it. */
final class BackingNameCheck implements BackingCheck {

    private static final int LONGEST = 63 - "-exporter".length();

    @Override
    public void check(BackingService server, Problems problems) {
        problems.require(
                Texts.isDnsLabel(server.name()) && server.name().length() <= LONGEST,
                ProblemKind.BACKING_SERVICE_NAME,
                server.origin().member("name"),
                Texts.shown(server.name()));
        ResourcesCheck.check(server.resources(), problems);
    }
}
