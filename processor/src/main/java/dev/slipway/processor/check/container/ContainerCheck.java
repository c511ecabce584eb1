package dev.slipway.processor.check.container;

import dev.slipway.processor.annotation.ContainerImageMembers;
import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.check.text.Commands;
import dev.slipway.processor.check.text.Users;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Run;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;

/** How the container runs: its user, arguments, number, and time to stop. */
public final class ContainerCheck implements ServiceCheck {

    @Override
    public void check(Service service, Problems problems) {
        Run run = service.run();
        Origin origin = service.origin();
        Users.check(run.user(), origin.member(ContainerImageMembers.USER), problems);
        Commands.checkArguments(run.args(), origin.member(ContainerImageMembers.ARGS), problems);
        if (run.replicas() < 1 || run.replicas() > 100) {
            problems.add(ProblemKind.REPLICAS_RANGE
                    .at(origin.member(ContainerImageMembers.REPLICAS))
                    .with("replicas", run.replicas()));
        }
        if (!run.stopGracePeriod().isValid()) {
            problems.add(ProblemKind.DURATION_SYNTAX
                    .at(origin.member(ContainerImageMembers.STOP_GRACE_PERIOD))
                    .quoting("duration", run.stopGracePeriod().text()));
        }
    }
}
