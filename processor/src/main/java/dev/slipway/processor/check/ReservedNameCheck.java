package dev.slipway.processor.check;

import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.NamedVolume;
import dev.slipway.processor.model.Service;

/** What Slipway itself adds to a stack keeps its names. */
final class ReservedNameCheck implements DeploymentCheck {

    @Override
    public void check(Deployment deployment, Problems problems) {
        if (!deployment.isMonitored()) {
            return;
        }
        for (Service service : deployment.services()) {
            problems.require(
                    !service.name().equals(Deployment.PROMETHEUS),
                    ProblemKind.RESERVED_NAME,
                    service.image().origin().member("name"),
                    Texts.shown(service.name()));
            for (NamedVolume volume : service.image().volumes()) {
                problems.require(
                        !volume.name().equals(Deployment.PROMETHEUS_VOLUME),
                        ProblemKind.RESERVED_NAME,
                        volume.origin().member("name"),
                        Texts.shown(volume.name()));
            }
        }
    }
}
