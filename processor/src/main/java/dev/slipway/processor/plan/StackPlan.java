package dev.slipway.processor.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * What will run, in words that every target understands.
 *
 * @param name the name of the stack
 * @param source the types that the stack is made from, in words
 * @param containers all containers, those of the user's services first, those of the monitoring last
 * @param volumes the names of the volumes that outlive their containers, sorted
 * @param databases the databases that servers keep under names of their own
 * @param secrets the secrets, sorted by name
 * @param logins files that are made from secrets
 * @param inferences what follows from the frameworks of services, a sentence each
 */
public record StackPlan(
        String name,
        String source,
        List<Container> containers,
        List<Network> networks,
        List<String> volumes,
        List<Database> databases,
        List<SecretFile> secrets,
        List<LoginFile> logins,
        List<String> inferences) {

    /** Whether a container has generated files mounted. */
    public boolean mountsFiles() {
        for (Container container : containers) {
            for (Mount mount : container.storage().mounts()) {
                if (mount instanceof Mount.Config) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The containers with a role, in their order. */
    public List<Container> containers(Role role) {
        var found = new ArrayList<Container>();
        for (Container container : containers) {
            if (container.role() == role) {
                found.add(container);
            }
        }
        return found;
    }
}
