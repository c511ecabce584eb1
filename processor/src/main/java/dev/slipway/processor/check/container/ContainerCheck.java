package dev.slipway.processor.check.container;

import dev.slipway.processor.annotation.ContainerImageMembers;
import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.check.text.Commands;
import dev.slipway.processor.check.text.Texts;
import dev.slipway.processor.check.text.Users;
import dev.slipway.processor.model.Image;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;

/** How the container runs: its user, arguments, number, and time to stop. */
public final class ContainerCheck implements ServiceCheck {

    @Override
    public void check(Service service, Problems problems) {
        Image image = service.image();
        Users.check(image.user(), image.origin().member(ContainerImageMembers.USER), problems);
        Commands.checkArguments(image.args(), image.origin().member(ContainerImageMembers.ARGS), problems);
        problems.require(
                image.replicas() >= 1 && image.replicas() <= 100,
                ProblemKind.REPLICAS_RANGE,
                image.origin().member(ContainerImageMembers.REPLICAS),
                image.replicas());
        problems.require(
                image.stopGracePeriod().isValid(),
                ProblemKind.DURATION_SYNTAX,
                image.origin().member(ContainerImageMembers.STOP_GRACE_PERIOD),
                Texts.shown(image.stopGracePeriod().text()));
    }
}
