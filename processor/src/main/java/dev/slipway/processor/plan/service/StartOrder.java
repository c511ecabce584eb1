package dev.slipway.processor.plan.service;

import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.Role;
import dev.slipway.processor.plan.StartCondition;
import java.util.ArrayList;
import java.util.List;

/** The order of starting: when the stack is brought up, and whenever a container starts. */
public final class StartOrder {

    private final Deployment deployment;
    private final List<Container> servers;

    /**
     * Makes the order.
     *
     * @param servers the containers of backing services
     */
    public StartOrder(Deployment deployment, List<Container> servers) {
        this.deployment = deployment;
        this.servers = servers;
    }

    /** What must have happened before a service starts. */
    List<StartCondition> of(Service service) {
        var conditions = new ArrayList<StartCondition>();
        for (Service dependency : deployment.dependenciesOf(service)) {
            conditions.add(StartCondition.healthy(dependency.name()));
        }
        conditions.addAll(afterServersOf(service));
        if (service.migration().isPresent()) {
            conditions.add(StartCondition.completed(service.migrationName()));
        }
        return conditions;
    }

    /** What must have happened before a user of a service's servers starts. */
    List<StartCondition> afterServersOf(Service service) {
        var conditions = new ArrayList<StartCondition>();
        for (BackingService server : deployment.backingOf(service)) {
            addAfter(server.name(), conditions);
        }
        return conditions;
    }

    private void addAfter(String server, List<StartCondition> conditions) {
        for (Container container : servers) {
            if (container.partOf().equals(server)) {
                if (container.role() == Role.SERVER) {
                    conditions.add(StartCondition.healthy(container.name()));
                } else if (container.role() == Role.SETUP) {
                    conditions.add(StartCondition.completed(container.name()));
                }
            }
        }
    }

    /** What a launched service waits for at every start. A cache is left out, because it may be down at any time. */
    String targetsOf(Service service) {
        var targets = new ArrayList<String>();
        for (Service dependency : deployment.dependenciesOf(service)) {
            // A service with a command as its check need not listen anywhere.
            if (dependency.usesProbe()) {
                targets.add(
                        dependency.name() + ":" + dependency.healthCheck().get().port());
            }
        }
        addServers(service, targets);
        return String.join(",", targets);
    }

    /** What a migration waits for at every start. */
    String serversToWaitFor(Service service) {
        var targets = new ArrayList<String>();
        addServers(service, targets);
        return String.join(",", targets);
    }

    private void addServers(Service service, List<String> targets) {
        for (BackingService server : deployment.backingOf(service)) {
            if (!server.isCache()) {
                targets.add(server.name() + ":" + server.port());
            }
        }
    }
}
