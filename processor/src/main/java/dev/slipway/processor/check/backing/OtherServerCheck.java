package dev.slipway.processor.check.backing;

import dev.slipway.processor.check.container.EnvironmentCheck;
import dev.slipway.processor.check.container.PlainSecretCheck;
import dev.slipway.processor.check.container.VolumeCheck;
import dev.slipway.processor.check.text.Commands;
import dev.slipway.processor.check.text.Endpoints;
import dev.slipway.processor.check.text.ImageNames;
import dev.slipway.processor.check.text.Texts;
import dev.slipway.processor.check.text.Users;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Exporter;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.OtherServer;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;

/** A server by its image runs hardened, and tells when it works. */
final class OtherServerCheck implements BackingCheck {

    @Override
    public void check(BackingService server, Problems problems) {
        if (server instanceof OtherServer other) {
            check(other, problems);
        }
    }

    private static void check(OtherServer server, Problems problems) {
        Origin origin = server.origin();
        checkImage(server.image(), origin.member("image"), problems);
        checkPort(server.port(), origin.member("port"), problems);
        Users.check(server.user(), origin.member("user"), problems);
        problems.require(
                !server.healthCheck().isEmpty(),
                ProblemKind.HEALTH_CHECK_MISSING,
                origin.member("healthCheck"),
                server.name());
        Commands.checkByName(server.healthCheck(), origin.member("healthCheck"), problems);
        Commands.checkScripts(server.entrypoint(), origin.member("entrypoint"), problems);
        Commands.checkScripts(server.command(), origin.member("command"), problems);
        PlainSecretCheck.check(server.command(), origin.member("command"), problems);
        EnvironmentCheck.check(server.env(), problems);
        VolumeCheck.check(server, problems);
        problems.require(
                server.exporters().size() <= 1,
                ProblemKind.SEVERAL_EXPORTERS,
                origin.member("exporter"),
                server.name());
        for (Exporter exporter : server.exporters()) {
            check(exporter, problems);
        }
    }

    private static void check(Exporter exporter, Problems problems) {
        Origin origin = exporter.origin();
        if (!exporter.image().isEmpty()) {
            checkImage(exporter.image(), origin.member("image"), problems);
        }
        checkPort(exporter.port(), origin.member("port"), problems);
        Endpoints.checkMetricsPath(exporter.path(), origin.member("path"), problems);
        Users.check(exporter.user(), origin.member("user"), problems);
        Commands.checkScripts(exporter.entrypoint(), origin.member("entrypoint"), problems);
        Commands.checkScripts(exporter.command(), origin.member("command"), problems);
        EnvironmentCheck.check(exporter.env(), problems);
    }

    private static void checkImage(String image, Origin origin, Problems problems) {
        problems.require(ImageNames.isFixed(image), ProblemKind.BASE_IMAGE, origin, Texts.shown(image));
    }

    private static void checkPort(int port, Origin origin, Problems problems) {
        problems.require(port >= 1 && port <= 65_535, ProblemKind.PORT_RANGE, origin, port);
    }
}
