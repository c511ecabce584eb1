package dev.slipway.processor.check;

import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.TypeFailure;
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
            new GivenSettingsCheck(),
            new PlainSecretCheck(),
            new LabelCheck(),
            new VolumeCheck(),
            new PublishCheck(),
            new HealthCheckCheck(),
            new HealthProgramCheck(),
            new MetricsCheck(),
            new AlertCheck(),
            new SloCheck(),
            new MigrationCheck(),
            new SiteCheck(),
            new SiteServerCheck(),
            new SiteVariablesCheck(),
            new RouteCheck(),
            new ResourcesCheck(),
            new MemoryBudgetCheck());

    private final List<DeploymentCheck> deploymentChecks = List.of(
            new StackCheck(),
            new UniqueNameCheck(),
            new ReservedNameCheck(),
            new UniqueJobCheck(),
            new HostPortCheck(),
            new UnusedBackingServiceCheck(),
            new ConnectionCheck(),
            new SecretClashCheck(),
            new MonitoringCheck(),
            new RouteTargetCheck(),
            new SharedRateLimitCheck(),
            new DependencyCheck(),
            new DependencyCircleCheck());

    /** Judges a service by itself, with the servers that it declares. */
    public void check(Service service, Problems problems) {
        try {
            for (ServiceCheck check : serviceChecks) {
                check.check(service, problems);
            }
            check(service.backing(), problems);
        } catch (RuntimeException e) {
            throw new TypeFailure(service.type().qualifiedName(), e);
        }
    }

    /** Judges servers, each by itself. */
    public void check(List<BackingService> servers, Problems problems) {
        if (!servers.isEmpty()) {
            new BackingChecks().check(servers, problems);
        }
    }

    /** Judges all services and servers, those that are not in the stack too. */
    public void checkServices(Deployment deployment, Problems problems) {
        for (Service service : deployment.services()) {
            check(service, problems);
        }
        for (Service service : deployment.others()) {
            check(service, problems);
        }
        check(deployment.backingOnTypesOfTheirOwn(), problems);
    }

    /** Judges how the services of a stack go together. */
    public void checkStack(Deployment deployment, Problems problems) {
        for (DeploymentCheck check : deploymentChecks) {
            check.check(deployment, problems);
        }
    }
}
