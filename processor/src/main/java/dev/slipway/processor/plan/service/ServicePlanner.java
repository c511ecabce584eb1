package dev.slipway.processor.plan.service;

import dev.slipway.processor.annotation.ContainerImageMembers;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.RuntimeVariable;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.Stack;
import dev.slipway.processor.plan.About;
import dev.slipway.processor.plan.BuiltImage;
import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.Invocation;
import dev.slipway.processor.plan.Lifecycle;
import dev.slipway.processor.plan.Limits;
import dev.slipway.processor.plan.Mount;
import dev.slipway.processor.plan.Role;
import dev.slipway.processor.plan.Setting;
import dev.slipway.processor.plan.Storage;
import dev.slipway.processor.plan.Value;
import java.util.List;
import java.util.Optional;

/** Plans the container of a service of the user. */
public final class ServicePlanner {

    /** The variable that says what the launcher waits for. */
    static final String WAIT_FOR = "SLIPWAY_WAIT_FOR";

    /** The prefix of the variables that the start script of a site reads. */
    private static final String PUBLIC = "SLIPWAY_PUBLIC_";

    private final Deployment deployment;
    private final StartOrder order;
    private final ServiceConnections connections;

    public ServicePlanner(Deployment deployment, StartOrder order) {
        this.deployment = deployment;
        this.order = order;
        this.connections = new ServiceConnections(deployment);
    }

    public Container container(Service service) {
        List<Setting> environment = environment(service);
        String type = service.type().qualifiedName();
        return new Container(
                service.name(),
                Role.SERVICE,
                service.name(),
                new About(service.origin().member(ContainerImageMembers.NAME), type, "", type),
                image(service, deployment.stack()),
                new Invocation(
                        service.accept(new ServiceUser()),
                        List.of(),
                        List.of(),
                        "",
                        environment,
                        Setting.secrets(environment)),
                connections.of(service),
                Storage.of(Mount.of(service.run().volumes()), service.run().tmpSize()),
                ServiceHealth.of(service),
                new Lifecycle(
                        Lifecycle.Runs.ALWAYS,
                        order.of(service),
                        service.run().restart(),
                        Optional.of(service.run().stopGracePeriod()),
                        service.run().replicas()),
                Limits.of(service.resources()));
    }

    private List<Setting> environment(Service service) {
        List<Setting> environment = Setting.of(EnvironmentVariables.of(service, deployment));
        // A variable that the operator does not set is empty, and the page does not get it.
        for (RuntimeVariable variable : service.program().runtimeEnv()) {
            environment.add(new Setting(PUBLIC + variable.name(), new Value.PublicVariable(variable.name())));
        }
        String targets = order.targetsOf(service);
        if (!targets.isEmpty() && service.isLaunched()) {
            environment.add(new Setting(WAIT_FOR, targets));
        }
        return environment;
    }

    /** The image of a service; its migration runs from it too. */
    static BuiltImage image(Service service, Stack stack) {
        return new BuiltImage(
                service.image().name(stack.name(), service.name()),
                service.name(),
                service.program().framework().packaging().artifact(),
                !service.program().sources().isEmpty(),
                Setting.of(service.program().buildArgs()));
    }
}
