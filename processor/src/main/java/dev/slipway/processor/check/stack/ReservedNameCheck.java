package dev.slipway.processor.check.stack;

import dev.slipway.processor.check.PlanCheck;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.Mount;
import dev.slipway.processor.plan.Network;
import dev.slipway.processor.plan.Role;
import dev.slipway.processor.plan.StackPlan;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What Slipway itself adds to a stack keeps its names. */
public final class ReservedNameCheck implements PlanCheck {

    /** Each server has a network of its name beside these. */
    private static final List<String> NETWORKS = List.of(Network.BACKEND, Network.EDGE, Network.OPERATOR);

    @Override
    public void check(StackPlan plan, Problems problems) {
        var watchers = new HashSet<String>();
        for (Container watcher : plan.containers(Role.WATCHER)) {
            watchers.add(watcher.name());
        }
        Set<String> volumes = volumesOfSlipway(plan);
        for (Container container : plan.containers()) {
            boolean isTaken = watchers.contains(container.name())
                    || container.role() == Role.SERVER && NETWORKS.contains(container.name());
            if (isTaken && container.role() != Role.WATCHER) {
                report(container.name(), container.about().origin(), problems);
            }
            // A migration has the volumes of its service.
            if (container.role() != Role.MIGRATION) {
                checkVolumes(container, volumes, problems);
            }
        }
    }

    private static Set<String> volumesOfSlipway(StackPlan plan) {
        var names = new HashSet<String>();
        for (Container container : plan.containers()) {
            for (Mount mount : container.storage().mounts()) {
                if (mount instanceof Mount.Volume volume && volume.origin().equals(Origin.OUTSIDE)) {
                    names.add(volume.name());
                }
            }
        }
        return names;
    }

    private static void checkVolumes(Container container, Set<String> taken, Problems problems) {
        for (Mount mount : container.storage().mounts()) {
            if (mount instanceof Mount.Volume volume
                    && !volume.origin().equals(Origin.OUTSIDE)
                    && taken.contains(volume.name())) {
                report(volume.name(), volume.origin(), problems);
            }
        }
    }

    private static void report(String name, Origin origin, Problems problems) {
        problems.add(ProblemKind.RESERVED_NAME.at(origin).with("name", name));
    }
}
