package dev.slipway.processor.check.stack;

import dev.slipway.processor.annotation.BackingServiceMembers;
import dev.slipway.processor.annotation.ContainerImageMembers;
import dev.slipway.processor.annotation.VolumeMembers;
import dev.slipway.processor.check.DeploymentCheck;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.MonitoringServer;
import dev.slipway.processor.model.NamedVolume;
import dev.slipway.processor.model.OtherServer;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What Slipway itself adds to a stack keeps its names. */
public final class ReservedNameCheck implements DeploymentCheck {

    /** Each server has a network of its name beside these. */
    private static final List<String> NETWORKS = List.of(Deployment.BACKEND, Deployment.EDGE, Deployment.OPERATOR);

    @Override
    public void check(Deployment deployment, Problems problems) {
        var volumes = new HashSet<String>();
        for (MonitoringServer server : deployment.monitoringServers()) {
            if (!server.volume().isEmpty()) {
                volumes.add(server.volume());
            }
            checkServices(server.serviceName(), deployment, problems);
        }
        if (!deployment.probed().isEmpty()) {
            checkJobs(MonitoringServer.HEALTH_JOB, deployment, problems);
        }
        for (BackingService server : deployment.backing()) {
            if (NETWORKS.contains(server.name())) {
                problems.add(ProblemKind.RESERVED_NAME
                        .at(server.origin().member(BackingServiceMembers.NAME))
                        .quoting("name", server.name()));
            }
            for (NamedVolume volume : server instanceof OtherServer ? List.<NamedVolume>of() : server.volumes()) {
                volumes.add(volume.name());
            }
        }
        for (Service service : deployment.services()) {
            check(service.run().volumes(), volumes, problems);
        }
        for (BackingService server : deployment.backing()) {
            check(server instanceof OtherServer ? server.volumes() : List.of(), volumes, problems);
        }
    }

    private static void checkServices(String taken, Deployment deployment, Problems problems) {
        for (Service service : deployment.services()) {
            if (service.name().equals(taken)) {
                problems.add(ProblemKind.RESERVED_NAME
                        .at(service.origin().member(ContainerImageMembers.NAME))
                        .quoting("name", service.name()));
            }
        }
        for (BackingService server : deployment.backing()) {
            if (server.name().equals(taken)) {
                problems.add(ProblemKind.RESERVED_NAME
                        .at(server.origin().member(BackingServiceMembers.NAME))
                        .quoting("name", server.name()));
            }
        }
    }

    /** Sites and servers, whose jobs have their names; a service may give its job another. */
    private static void checkJobs(String taken, Deployment deployment, Problems problems) {
        for (Service service : deployment.services()) {
            if (service.exporter().isPresent() && service.name().equals(taken)) {
                problems.add(ProblemKind.RESERVED_NAME
                        .at(service.origin().member(ContainerImageMembers.NAME))
                        .quoting("name", service.name()));
            }
        }
        for (BackingService server : deployment.backing()) {
            if (server.metrics().isPresent() && server.name().equals(taken)) {
                problems.add(ProblemKind.RESERVED_NAME
                        .at(server.origin().member(BackingServiceMembers.NAME))
                        .quoting("name", server.name()));
            }
        }
    }

    private static void check(List<NamedVolume> volumes, Set<String> taken, Problems problems) {
        for (NamedVolume volume : volumes) {
            if (taken.contains(volume.name())) {
                problems.add(ProblemKind.RESERVED_NAME
                        .at(volume.origin().member(VolumeMembers.NAME))
                        .quoting("name", volume.name()));
            }
        }
    }
}
