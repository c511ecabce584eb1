package dev.slipway.processor.check.stack;

import dev.slipway.processor.check.DeploymentCheck;
import dev.slipway.processor.model.Dependency;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** No service waits for itself, directly or through others. Each circle is reported once, where it closes. */
public final class DependencyCircleCheck implements DeploymentCheck {

    @Override
    public void check(Deployment deployment, Problems problems) {
        var walked = new HashSet<String>();
        for (Service service : deployment.services()) {
            walk(service, new ArrayList<>(), walked, deployment, problems);
        }
    }

    private static void walk(
            Service service, List<Service> way, Set<String> walked, Deployment deployment, Problems problems) {
        if (!walked.add(service.type().qualifiedName())) {
            return;
        }
        way.add(service);
        for (Dependency dependency : service.waitsFor()) {
            Optional<Service> next = deployment.serviceOf(dependency.type());
            if (next.isPresent() && isAmong(way, next.get())) {
                problems.add(
                        ProblemKind.DEPENDS_ON_CIRCLE.at(dependency.origin()).with("circle", circle(way, next.get())));
            } else if (next.isPresent()) {
                walk(next.get(), way, walked, deployment, problems);
            }
        }
        way.remove(way.size() - 1);
    }

    private static boolean isAmong(List<Service> way, Service service) {
        for (Service other : way) {
            if (other.type().qualifiedName().equals(service.type().qualifiedName())) {
                return true;
            }
        }
        return false;
    }

    private static String circle(List<Service> way, Service closing) {
        String names = way.subList(way.indexOf(closing), way.size()).stream()
                .map(service -> service.name() + " -> ")
                .collect(Collectors.joining());
        return names + closing.name();
    }
}
