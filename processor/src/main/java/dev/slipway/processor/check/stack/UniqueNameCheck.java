package dev.slipway.processor.check.stack;

import dev.slipway.processor.annotation.BackingServiceMembers;
import dev.slipway.processor.annotation.ContainerImageMembers;
import dev.slipway.processor.check.DeploymentCheck;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** No two containers of a stack have one name. */
public final class UniqueNameCheck implements DeploymentCheck {

    /**
     * A name in the stack.
     *
     * @param origin where it was said, or what it follows from
     * @param owner what has the name, in words
     */
    private record Named(String name, Origin origin, String owner) {}

    @Override
    public void check(Deployment deployment, Problems problems) {
        List<Named> names = names(deployment);
        // Where two servers have one name, so have the containers beside them: it is said once.
        var reported = new HashSet<String>();
        for (Named named : names) {
            Named other = namesake(named, names);
            if (other != null && reported.add(named.origin() + " " + other.owner())) {
                problems.add(ProblemKind.DUPLICATE_NAME
                        .at(named.origin())
                        .with("name", named.name())
                        .with("owner", named.owner())
                        .with("other", other.owner()));
            }
        }
    }

    private static List<Named> names(Deployment deployment) {
        var names = new ArrayList<Named>();
        for (Service service : deployment.services()) {
            Origin origin = service.origin().member(ContainerImageMembers.NAME);
            String type = service.type().qualifiedName();
            names.add(new Named(service.name(), origin, type));
            if (service.migration().isPresent()) {
                names.add(new Named(
                        service.migrationName(), service.migration().get().origin(), "the migration of ".concat(type)));
            }
            if (service.exporter().isPresent() && deployment.isMonitored()) {
                names.add(new Named(service.exporter().get().host(), origin, "the exporter of ".concat(type)));
            }
        }
        for (BackingService server : deployment.backing()) {
            for (String container : server.containers()) {
                if (!container.equals(server.exporterName()) || deployment.isMonitored()) {
                    names.add(new Named(
                            container,
                            server.origin().member(BackingServiceMembers.NAME),
                            server.type().qualifiedName()));
                }
            }
        }
        return names;
    }

    private static Named namesake(Named named, List<Named> names) {
        for (Named other : names) {
            if (other != named && other.name().equals(named.name())) {
                return other;
            }
        }
        return null;
    }
}
