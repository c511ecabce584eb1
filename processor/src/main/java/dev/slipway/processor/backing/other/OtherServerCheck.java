package dev.slipway.processor.backing.other;

import dev.slipway.processor.annotation.BackingServiceMembers;
import dev.slipway.processor.annotation.ExporterMembers;
import dev.slipway.processor.check.BackingCheck;
import dev.slipway.processor.check.container.EnvironmentCheck;
import dev.slipway.processor.check.container.Mounts;
import dev.slipway.processor.check.container.PlainSecretCheck;
import dev.slipway.processor.check.text.Commands;
import dev.slipway.processor.check.text.EndpointRules;
import dev.slipway.processor.check.text.ImageNames;
import dev.slipway.processor.check.text.Users;
import dev.slipway.processor.images.ImageFacts;
import dev.slipway.processor.model.NamedVolume;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;

/** A server given by its image runs hardened, and has a check of its health. */
final class OtherServerCheck implements BackingCheck<OtherServer> {

    @Override
    public void check(OtherServer server, Problems problems) {
        Origin origin = server.origin();
        checkImage(server.image(), origin.member(BackingServiceMembers.IMAGE), problems);
        checkPort(server.port(), origin.member(BackingServiceMembers.PORT), problems);
        Users.check(server.user(), origin.member(BackingServiceMembers.USER), problems);
        if (server.healthCheck().isEmpty()) {
            problems.add(ProblemKind.HEALTH_CHECK_MISSING
                    .at(origin.member(BackingServiceMembers.HEALTH_CHECK))
                    .with("server", server.name()));
        }
        Commands.checkByName(server.healthCheck(), origin.member(BackingServiceMembers.HEALTH_CHECK), problems);
        Commands.checkScripts(server.entrypoint(), origin.member(BackingServiceMembers.ENTRYPOINT), problems);
        Commands.checkScripts(server.command(), origin.member(BackingServiceMembers.COMMAND), problems);
        PlainSecretCheck.check(server.command(), origin.member(BackingServiceMembers.COMMAND), problems);
        EnvironmentCheck.check(server.env(), problems);
        checkMounts(server, problems);
        if (server.exporters().size() > 1) {
            problems.add(ProblemKind.SEVERAL_EXPORTERS
                    .at(origin.member(BackingServiceMembers.EXPORTER))
                    .with("server", server.name()));
        }
        for (Exporter exporter : server.exporters()) {
            check(exporter, problems);
        }
    }

    /** Checks the mounts over the files of the image: volumes, and directories in memory. */
    private static void checkMounts(OtherServer server, Problems problems) {
        var mounts = new Mounts(ImageFacts.unknown(), problems);
        for (NamedVolume volume : server.volumes()) {
            mounts.add(volume);
        }
        Origin tmpfs = server.origin().member(BackingServiceMembers.TMPFS);
        for (int i = 0; i < server.tmpfs().size(); i++) {
            mounts.add(server.tmpfs().get(i), tmpfs.index(i));
        }
    }

    private static void check(Exporter exporter, Problems problems) {
        Origin origin = exporter.origin();
        if (!exporter.image().isEmpty()) {
            checkImage(exporter.image(), origin.member(ExporterMembers.IMAGE), problems);
        }
        checkPort(exporter.port(), origin.member(ExporterMembers.PORT), problems);
        EndpointRules.checkMetricsPath(exporter.path(), origin.member(ExporterMembers.PATH), problems);
        Users.check(exporter.user(), origin.member(ExporterMembers.USER), problems);
        Commands.checkScripts(exporter.entrypoint(), origin.member(ExporterMembers.ENTRYPOINT), problems);
        Commands.checkScripts(exporter.command(), origin.member(ExporterMembers.COMMAND), problems);
        EnvironmentCheck.check(exporter.env(), problems);
    }

    private static void checkImage(String image, Origin origin, Problems problems) {
        if (!ImageNames.isFixed(image)) {
            problems.add(ProblemKind.BASE_IMAGE.at(origin).quoting("image", image));
        }
    }

    private static void checkPort(int port, Origin origin, Problems problems) {
        if (port < 1 || port > 65_535) {
            problems.add(ProblemKind.PORT_RANGE.at(origin).with("port", port));
        }
    }
}
