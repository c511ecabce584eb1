package dev.slipway.processor.plan.stack;

import dev.slipway.processor.images.BaseImages;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.MonitoringServer;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.Database;
import dev.slipway.processor.plan.LoginFile;
import dev.slipway.processor.plan.Mount;
import dev.slipway.processor.plan.Sources;
import dev.slipway.processor.plan.StackPlan;
import dev.slipway.processor.plan.backing.BackingPlanner;
import dev.slipway.processor.plan.backing.ServerPlan;
import dev.slipway.processor.plan.monitoring.WatcherPlanner;
import dev.slipway.processor.plan.service.ExporterPlanner;
import dev.slipway.processor.plan.service.Inferences;
import dev.slipway.processor.plan.service.MigrationPlanner;
import dev.slipway.processor.plan.service.ServicePlanner;
import dev.slipway.processor.plan.service.StartOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Turns the model into a plan. It also works with wrong values, which checks report. */
public final class StackPlanner {

    private final BaseImages images;
    private final BackingPlanner<BackingService> backing;

    public StackPlanner(BaseImages images, BackingPlanner<BackingService> backing) {
        this.images = images;
        this.backing = backing;
    }

    public StackPlan plan(Deployment deployment) {
        List<ServerPlan> servers = servers(deployment);
        var ofServers = new ArrayList<Container>();
        var databases = new ArrayList<Database>();
        var logins = new ArrayList<LoginFile>();
        for (ServerPlan server : servers) {
            ofServers.addAll(server.containers());
            databases.addAll(server.databases());
            logins.addAll(server.logins());
        }
        List<Container> containers = services(deployment, ofServers);
        var secrets = new SecretFiles(servers, containers);
        containers.addAll(ofServers);
        for (MonitoringServer server : deployment.monitoringServers()) {
            Container container = new WatcherPlanner(deployment, images).container(server);
            containers.add(container);
            secrets.addWatcher(container);
        }
        return new StackPlan(
                deployment.stack().name(),
                Sources.of(deployment),
                containers,
                Networks.of(deployment, containers),
                volumes(containers),
                databases,
                secrets.all(),
                logins,
                inferences(deployment));
    }

    private static List<String> inferences(Deployment deployment) {
        var inferences = new ArrayList<String>();
        for (Service service : deployment.services()) {
            if (service.program().framework().isKnown()) {
                inferences.add(Inferences.of(service, deployment.backingOf(service)));
            }
        }
        return inferences;
    }

    private List<ServerPlan> servers(Deployment deployment) {
        var plans = new ArrayList<ServerPlan>();
        boolean isMonitored = deployment.isMonitored();
        for (BackingService server : deployment.backing()) {
            plans.add(backing.plan(server, images, isMonitored));
        }
        return plans;
    }

    /** The containers of services, and those beside them. */
    private List<Container> services(Deployment deployment, List<Container> servers) {
        var containers = new ArrayList<Container>();
        var order = new StartOrder(deployment, servers);
        var planner = new ServicePlanner(deployment, order);
        for (Service service : deployment.services()) {
            containers.add(planner.container(service));
            if (service.migration().isPresent()) {
                containers.add(new MigrationPlanner(deployment, order)
                        .container(service, service.migration().get()));
            }
            if (deployment.isMonitored()) {
                addExporter(service, containers);
            }
        }
        return containers;
    }

    private void addExporter(Service service, List<Container> containers) {
        Optional<Container> exporter = service.accept(new ExporterPlanner(images));
        if (exporter.isPresent()) {
            containers.add(exporter.get());
        }
    }

    private static List<String> volumes(List<Container> containers) {
        var names = new TreeSet<String>();
        for (Container container : containers) {
            for (Mount mount : container.storage().mounts()) {
                if (mount instanceof Mount.Volume volume) {
                    names.add(volume.name());
                }
            }
        }
        return List.copyOf(names);
    }
}
