package dev.slipway.processor.read;

import dev.slipway.processor.annotation.AnnotationNames;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Dependency;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.Stack;
import dev.slipway.processor.model.StackMember;
import dev.slipway.processor.model.TypeFailure;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** All annotated types of a module → {@link Deployment}. */
public final class DeploymentReader {

    private static final List<String> NEED_AN_IMAGE = List.of(
            AnnotationNames.HEALTH_CHECK,
            AnnotationNames.RESOURCES,
            AnnotationNames.SCRAPE_METRICS,
            AnnotationNames.SLO,
            AnnotationNames.DEPENDS_ON,
            AnnotationNames.MIGRATION,
            AnnotationNames.STATIC_SITE);

    private final ModuleTypes types;
    private final ServiceReader services;
    private final BackingServiceReader backing;
    private final StackReader stacks;

    public DeploymentReader(ModuleTypes types, ServiceReader services, BackingServiceReader backing) {
        this.types = types;
        this.services = services;
        this.backing = backing;
        this.stacks = new StackReader(types);
    }

    /**
     * What was read.
     *
     * @param deployment everything that could be read
     * @param unresolved the values that could not be resolved; the compiler itself reports them
     */
    public record Reading(Deployment deployment, List<Origin> unresolved) {}

    /** Whether one of the types names the stack, so that the option is not needed. */
    public boolean isStackNamed(Set<String> names) {
        return stacks.isStackNamed(names);
    }

    /**
     * Reads a deployment.
     *
     * @param names the annotated types
     * @param defaultName the name of a stack that no annotation names
     */
    public Reading read(Set<String> names, String defaultName, Problems problems) {
        var unresolved = new ArrayList<Origin>();
        var found = new ArrayList<Service>();
        var servers = new ArrayList<BackingService>();
        for (String name : names) {
            try {
                read(types.find(name), found, servers, problems);
            } catch (UnresolvedValue e) {
                unresolved.add(e.origin());
            } catch (RuntimeException e) {
                throw new TypeFailure(name, e);
            }
        }
        found.sort(new ByName());
        Stack stack;
        try {
            stack = stacks.read(names, defaultName, problems);
        } catch (UnresolvedValue e) {
            unresolved.add(e.origin());
            stack = StackReader.unnamed(defaultName);
        }
        List<Service> members = members(stack, found, true);
        return new Reading(
                new Deployment(
                        stack,
                        members,
                        members(stack, found, false),
                        servers(members, found, servers, true),
                        servers(members, found, servers, false),
                        elsewhere(stack, found, names)),
                unresolved);
    }

    private void read(TypeElement type, List<Service> found, List<BackingService> servers, Problems problems) {
        if (Annotations.find(type, AnnotationNames.CONTAINER_IMAGE) != null) {
            Service service = services.read(type, List.of());
            found.add(service);
            servers.addAll(service.backing());
            return;
        }
        reportMissingImage(type, problems);
        servers.addAll(backing.read(type, List.of()));
    }

    private static void reportMissingImage(TypeElement type, Problems problems) {
        String name = type.getQualifiedName().toString();
        for (String annotation : NEED_AN_IMAGE) {
            if (Annotations.find(type, annotation) != null) {
                String simpleName = annotation.substring(annotation.lastIndexOf('.') + 1);
                problems.add(ProblemKind.IMAGE_MISSING
                        .at(Origin.of(name, annotation))
                        .with("annotation", simpleName)
                        .with("type", type.getSimpleName()));
            }
        }
    }

    private static List<Service> members(Stack stack, List<Service> services, boolean inStack) {
        var types = new HashSet<String>();
        for (StackMember member : stack.members()) {
            types.add(member.type());
        }
        var members = new ArrayList<Service>();
        for (Service service : services) {
            boolean isMember = types.isEmpty() || types.contains(service.type().qualifiedName());
            if (isMember == inStack) {
                members.add(service);
            }
        }
        return List.copyOf(members);
    }

    /** The servers that some of the services need, or those that no service needs, sorted by name. */
    private static List<BackingService> servers(
            List<Service> members, List<Service> all, List<BackingService> servers, boolean needed) {
        var types = new HashSet<String>();
        for (Service service : members) {
            for (Dependency dependency : service.dependencies()) {
                types.add(dependency.type());
            }
        }
        // A dependent of a service does not get the servers of that service.
        for (Service service : all) {
            types.remove(service.type().qualifiedName());
        }
        for (Service service : members) {
            types.add(service.type().qualifiedName());
        }
        var found = new ArrayList<BackingService>();
        for (BackingService server : servers) {
            if (types.contains(server.type().qualifiedName()) == needed) {
                found.add(server);
            }
        }
        if (found.size() > 1) {
            found.sort(new ServersByName());
        }
        return List.copyOf(found);
    }

    /** What is named here, has annotations that make it run, and is not of this module. */
    private Set<String> elsewhere(Stack stack, List<Service> services, Set<String> names) {
        var elsewhere = new HashSet<String>();
        for (Service service : services) {
            for (Dependency dependency : service.waitsFor()) {
                addElsewhere(dependency.type(), names, elsewhere);
            }
        }
        for (StackMember member : stack.members()) {
            addElsewhere(member.type(), names, elsewhere);
        }
        return elsewhere;
    }

    private void addElsewhere(String name, Set<String> names, Set<String> elsewhere) {
        TypeElement type = names.contains(name) ? null : types.find(name);
        if (type != null
                && (Annotations.find(type, AnnotationNames.CONTAINER_IMAGE) != null
                        || !backing.origins(type).isEmpty())) {
            elsewhere.add(name);
        }
    }

    private static final class ServersByName implements Comparator<BackingService> {

        @Override
        public int compare(BackingService one, BackingService other) {
            int order = one.name().compareTo(other.name());
            return order != 0
                    ? order
                    : one.type().qualifiedName().compareTo(other.type().qualifiedName());
        }
    }

    private static final class ByName implements Comparator<Service> {

        @Override
        public int compare(Service one, Service other) {
            int order = one.name().compareTo(other.name());
            return order != 0
                    ? order
                    : one.type().qualifiedName().compareTo(other.type().qualifiedName());
        }
    }
}
