package dev.slipway.processor.plan.service;

import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Migration;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.plan.About;
import dev.slipway.processor.plan.Connections;
import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.Health;
import dev.slipway.processor.plan.Invocation;
import dev.slipway.processor.plan.Lifecycle;
import dev.slipway.processor.plan.Limits;
import dev.slipway.processor.plan.Link;
import dev.slipway.processor.plan.Membership;
import dev.slipway.processor.plan.Mount;
import dev.slipway.processor.plan.Network;
import dev.slipway.processor.plan.Role;
import dev.slipway.processor.plan.Setting;
import dev.slipway.processor.plan.Storage;
import dev.slipway.processor.plan.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Plans the container that migrates before a service starts. It has everything that the service has, except published
 * ports.
 */
public final class MigrationPlanner {

    private final Deployment deployment;
    private final StartOrder order;

    public MigrationPlanner(Deployment deployment, StartOrder order) {
        this.deployment = deployment;
        this.order = order;
    }

    public Container container(Service service, Migration migration) {
        List<Setting> environment = environment(service, migration);
        return new Container(
                service.migrationName(),
                Role.MIGRATION,
                service.name(),
                new About(
                        migration.origin(),
                        "the migration of " + service.type().qualifiedName(),
                        "runs once before " + service.name(),
                        "Runs once before \"" + service.name() + "\" starts, from the same image."),
                ServicePlanner.image(service, deployment.stack()),
                new Invocation(
                        service.run().user(),
                        Value.texts(migration.main().isPresent() ? List.of() : migration.command()),
                        List.of(),
                        "",
                        environment,
                        Setting.secrets(environment)),
                connections(service),
                Storage.of(Mount.of(service.run().volumes()), service.run().tmpSize()),
                Health.Unknown.SWITCHED_OFF,
                Lifecycle.once(order.afterServersOf(service)),
                Limits.of(service.resources()));
    }

    private List<Setting> environment(Service service, Migration migration) {
        List<Setting> environment = Setting.of(EnvironmentVariables.of(service, deployment));
        if (migration.main().isPresent()) {
            environment.add(new Setting("SLIPWAY_MAIN", "migration"));
            environment.add(new Setting(
                    "SLIPWAY_DEADLINE_SECONDS",
                    String.valueOf(migration.timeout().millis() / 1000)));
            String targets = order.serversToWaitFor(service);
            if (!targets.isEmpty()) {
                environment.add(new Setting(ServicePlanner.WAIT_FOR, targets));
            }
        }
        return environment;
    }

    /** The connections of a migration. Without a server it still needs some network. */
    private Connections connections(Service service) {
        var networks = new ArrayList<Membership>();
        var links = new ArrayList<Link>();
        for (BackingService server : deployment.backingOf(service)) {
            networks.add(new Membership(server.name()));
            links.add(new Link(server.name(), server.port(), Link.Purpose.USES));
        }
        if (ServiceConnections.mayCallOut(service)) {
            networks.add(new Membership(Network.OUTBOUND));
        }
        if (networks.isEmpty()) {
            networks.add(new Membership(Network.BACKEND));
        }
        return new Connections(List.of(), networks, links);
    }
}
