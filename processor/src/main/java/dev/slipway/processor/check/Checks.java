package dev.slipway.processor.check;

import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Service;
import java.util.List;

/** All rules, in the order in which their problems are reported. */
public final class Checks {

    private final List<ServiceCheck> serviceChecks = List.of(
            new ServiceNameCheck(),
            new ImageNameCheck(),
            new PortCheck(),
            new JavaCheck(),
            new ContainerCheck(),
            new EnvironmentCheck(),
            new LabelCheck(),
            new VolumeCheck(),
            new PublishCheck(),
            new HealthCheckCheck(),
            new MetricsCheck(),
            new ResourcesCheck());

    private final List<DeploymentCheck> deploymentChecks = List.of(
            new StackCheck(),
            new UniqueNameCheck(),
            new ReservedNameCheck(),
            new UniqueJobCheck(),
            new HostPortCheck(),
            new DependencyCheck(),
            new DependencyCircleCheck());

    /** Judges a service by itself. */
    public void check(Service service, Problems problems) {
        for (ServiceCheck check : serviceChecks) {
            check.check(service, problems);
        }
    }

    /** Judges all services, those that are not in the stack too. */
    public void checkServices(Deployment deployment, Problems problems) {
        for (Service service : deployment.services()) {
            check(service, problems);
        }
        for (Service service : deployment.others()) {
            check(service, problems);
        }
    }

    /** Judges how the services of a stack go together. */
    public void checkStack(Deployment deployment, Problems problems) {
        for (DeploymentCheck check : deploymentChecks) {
            check.check(deployment, problems);
        }
    }
}
