package dev.slipway.processor.check.stack;

import dev.slipway.processor.check.PlanCheck;
import dev.slipway.processor.check.text.Texts;
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

/** No name of a user is one that Slipway itself adds to a stack. */
public final class ReservedNameCheck implements PlanCheck {

    /** Slipway's networks; each server also has one with its own name. */
    private static final List<String> NETWORKS =
            List.of(Network.BACKEND, Network.EDGE, Network.OUTBOUND, Network.OPERATOR, Network.NOTIFICATIONS);

    /** Names in the hosts file of each container, and device names of Windows, which cannot be directories there. */
    private static final Set<String> OF_SYSTEMS = Set.of(
            "localhost",
            "ip6-localhost",
            "ip6-loopback",
            "ip6-localnet",
            "ip6-mcastprefix",
            "ip6-allnodes",
            "ip6-allrouters",
            "con",
            "prn",
            "aux",
            "nul");

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
            if ((container.role() == Role.SERVICE || container.role() == Role.SERVER)
                    && isOfSystems(container.name())) {
                problems.add(ProblemKind.RESERVED_NAME
                        .at(container.about().origin(), "system")
                        .with("name", container.name()));
            }
            // A migration has the volumes of its service.
            if (container.role() != Role.MIGRATION) {
                checkVolumes(container, volumes, problems);
            }
        }
    }

    private static boolean isOfSystems(String name) {
        return OF_SYSTEMS.contains(name)
                || name.length() == 4
                        && (name.startsWith("com") || name.startsWith("lpt"))
                        && Texts.isDigit(name.charAt(3));
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
