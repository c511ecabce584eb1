package dev.slipway.processor.check.stack;

import dev.slipway.processor.check.DeploymentCheck;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.Exposure;
import dev.slipway.processor.model.PublishedPort;
import dev.slipway.processor.model.Route;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is for developers only is not opened at a port that is published, nor at a path that a site passes on. */
public final class ExposedSettingCheck implements DeploymentCheck {

    @Override
    public void check(Deployment deployment, Problems problems) {
        for (Service service : deployment.services()) {
            for (Exposure exposure : service.program().framework().exposures(service.frameworkUse())) {
                if (isReachable(service, exposure.path(), deployment) && !isOverridden(service, exposure)) {
                    problems.add(ProblemKind.EXPOSED_SETTING
                            .at(service.origin(), exposure.which())
                            .with("place", exposure.setting().place())
                            .with("key", exposure.setting().key())
                            .with("value", exposure.setting().value().trim())
                            .with("port", service.run().port())
                            .with("path", exposure.path()));
                }
            }
        }
    }

    private static boolean isReachable(Service service, String path, Deployment deployment) {
        List<Route> routes = routesTo(service, deployment);
        for (Route route : routes) {
            // nginx hides Actuator.
            if ((route.stripPrefix() || path.startsWith(route.path())) && !path.startsWith(Service.ACTUATOR)) {
                return true;
            }
        }
        for (PublishedPort port : service.run().publishedPorts()) {
            if (port.containerPort() == service.run().port()) {
                return true;
            }
        }
        return service.run().publish().isEmpty() && service.run().replicas() == 1 && routes.isEmpty();
    }

    private static List<Route> routesTo(Service service, Deployment deployment) {
        var routes = new ArrayList<Route>();
        for (Service site : deployment.services()) {
            for (Route route : site.program().routes()) {
                if (route.to().equals(service.type().qualifiedName())) {
                    routes.add(route);
                }
            }
        }
        return routes;
    }

    /** Whether a variable wins over the file. */
    private static boolean isOverridden(Service service, Exposure exposure) {
        var keys = new ArrayList<String>(exposure.closing());
        keys.add(exposure.setting().key());
        for (EnvironmentVariable env : service.run().env()) {
            for (String key : keys) {
                if (canonical(env.name()).equals(canonical(key))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String canonical(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }
}
