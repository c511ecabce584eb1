package dev.slipway.processor;

import dev.slipway.processor.check.BackingCheck;
import dev.slipway.processor.check.DeploymentCheck;
import dev.slipway.processor.check.PlanCheck;
import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.check.backing.BackingChecks;
import dev.slipway.processor.check.backing.ConnectionCheck;
import dev.slipway.processor.check.backing.SecretClashCheck;
import dev.slipway.processor.check.backing.UnusedBackingServiceCheck;
import dev.slipway.processor.check.container.ContainerCheck;
import dev.slipway.processor.check.container.EnvironmentCheck;
import dev.slipway.processor.check.container.HealthCheckCheck;
import dev.slipway.processor.check.container.ImageNameCheck;
import dev.slipway.processor.check.container.LabelCheck;
import dev.slipway.processor.check.container.MigrationCheck;
import dev.slipway.processor.check.container.PlainSecretCheck;
import dev.slipway.processor.check.container.PortCheck;
import dev.slipway.processor.check.container.PublishCheck;
import dev.slipway.processor.check.container.ResourcesCheck;
import dev.slipway.processor.check.monitoring.AlertCheck;
import dev.slipway.processor.check.monitoring.MetricsCheck;
import dev.slipway.processor.check.monitoring.MonitoringCheck;
import dev.slipway.processor.check.monitoring.SloCheck;
import dev.slipway.processor.check.monitoring.UniqueJobCheck;
import dev.slipway.processor.check.site.RouteTargetCheck;
import dev.slipway.processor.check.stack.ContainerNameCheck;
import dev.slipway.processor.check.stack.DependencyCheck;
import dev.slipway.processor.check.stack.DependencyCircleCheck;
import dev.slipway.processor.check.stack.ExposedSettingCheck;
import dev.slipway.processor.check.stack.HostPortCheck;
import dev.slipway.processor.check.stack.ReservedNameCheck;
import dev.slipway.processor.check.stack.ServiceNameCheck;
import dev.slipway.processor.check.stack.StackCheck;
import dev.slipway.processor.check.stack.UniqueImageCheck;
import dev.slipway.processor.check.stack.UniqueNameCheck;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.TypeFailure;
import dev.slipway.processor.plan.StackPlan;
import dev.slipway.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/**
 * All rules, in the order in which their problems are reported. Rules about something that a service or a stack does
 * not have are not created: loading a class takes time in each compile.
 */
public final class Checks {

    private final BackingCheck<BackingService> kinds;

    private final List<PlanCheck> planChecks =
            List.of(new UniqueNameCheck(), new ContainerNameCheck(), new ReservedNameCheck(), new HostPortCheck());

    private final ProgramChecks programChecks = new ProgramChecks();

    /**
     * Makes the rules.
     *
     * @param kinds has the rules for each kind of backing service
     */
    public Checks(BackingCheck<BackingService> kinds) {
        this.kinds = kinds;
    }

    /** Judges a service by itself, with the servers that it declares. */
    public void check(Service service, Problems problems) {
        try {
            for (ServiceCheck check : checksOf(service)) {
                check.check(service, problems);
            }
            for (ServiceCheck check : service.accept(programChecks)) {
                check.check(service, problems);
            }
            check(service.backing(), problems);
        } catch (RuntimeException e) {
            throw new TypeFailure(service.type().qualifiedName(), e);
        }
    }

    private static List<ServiceCheck> checksOf(Service service) {
        var checks = new ArrayList<ServiceCheck>();
        checks.add(new ServiceNameCheck());
        checks.add(new ImageNameCheck());
        checks.add(new PortCheck());
        checks.add(new ContainerCheck());
        checks.add(new EnvironmentCheck());
        checks.add(new PlainSecretCheck());
        checks.add(new LabelCheck());
        checks.add(new PublishCheck());
        checks.add(new HealthCheckCheck());
        if (service.metrics().isPresent()) {
            checks.add(new MetricsCheck());
            checks.add(new AlertCheck());
        }
        if (service.slo().isPresent()) {
            checks.add(new SloCheck());
        }
        if (service.migration().isPresent()) {
            checks.add(new MigrationCheck());
        }
        checks.add(new ResourcesCheck());
        return checks;
    }

    /** Judges servers, each by itself. */
    public void check(List<BackingService> servers, Problems problems) {
        if (!servers.isEmpty()) {
            new BackingChecks(kinds).check(servers, problems);
        }
    }

    /** Judges all services and servers, also those outside the stack. */
    public void checkServices(Deployment deployment, Problems problems) {
        for (Service service : deployment.services()) {
            check(service, problems);
        }
        for (Service service : deployment.others()) {
            check(service, problems);
        }
        check(deployment.backingOnTypesOfTheirOwn(), problems);
    }

    /** Judges how the services of a stack go together, and what will run. */
    public void checkStack(Deployment deployment, StackPlan plan, Problems problems) {
        for (DeploymentCheck check : checksOf(deployment)) {
            check.check(deployment, problems);
        }
        for (PlanCheck check : planChecks) {
            check.check(plan, problems);
        }
    }

    private static List<DeploymentCheck> checksOf(Deployment deployment) {
        boolean hasServers =
                !deployment.backing().isEmpty() || !deployment.otherBacking().isEmpty();
        var checks = new ArrayList<DeploymentCheck>();
        checks.add(new StackCheck());
        if (deployment.services().size() > 1) {
            checks.add(new UniqueImageCheck());
        }
        if (deployment.isMonitored()) {
            checks.add(new UniqueJobCheck());
        }
        if (hasServers) {
            checks.add(new UnusedBackingServiceCheck());
            checks.add(new ConnectionCheck());
        }
        if (hasServers || deployment.isMonitored()) {
            checks.add(new SecretClashCheck());
        }
        if (hasFramework(deployment)) {
            checks.add(new ExposedSettingCheck());
        }
        checks.add(new MonitoringCheck());
        checks.add(new RouteTargetCheck());
        checks.add(new DependencyCheck());
        checks.add(new DependencyCircleCheck());
        return checks;
    }

    private static boolean hasFramework(Deployment deployment) {
        for (Service service : deployment.services()) {
            if (service.program().framework().isKnown()) {
                return true;
            }
        }
        return false;
    }
}
