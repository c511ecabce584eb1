package dev.slipway.processor.read;

import dev.slipway.processor.check.ProblemKind;
import dev.slipway.processor.check.Problems;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.Stack;
import dev.slipway.processor.model.StackMember;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** All annotated types of a module → {@link Deployment}. */
public final class DeploymentReader {

    private static final List<String> NEED_AN_IMAGE = List.of(
            Annotations.HEALTH_CHECK, Annotations.RESOURCES, Annotations.SCRAPE_METRICS, Annotations.DEPENDS_ON);

    private final ModuleTypes types;
    private final ServiceReader services;

    public DeploymentReader(ModuleTypes types, ServiceReader services) {
        this.types = types;
        this.services = services;
    }

    /**
     * What was read.
     *
     * @param deployment all that could be
     * @param unresolved the values that could not be, for which the compiler itself gives the reason
     */
    public record Reading(Deployment deployment, List<Origin> unresolved) {}

    /**
     * Reads a deployment.
     *
     * @param names the annotated types
     * @param defaultName the name of a stack that no annotation names
     */
    public Reading read(Set<String> names, String defaultName, Problems problems) {
        var unresolved = new ArrayList<Origin>();
        List<Service> found = services(names, unresolved, problems);
        found.sort(new ByName());
        Stack stack;
        try {
            stack = stack(names, defaultName, problems);
        } catch (UnresolvedValue e) {
            unresolved.add(e.origin());
            stack = new Stack(Origin.OUTSIDE, "", defaultName, List.of());
        }
        return new Reading(
                new Deployment(stack, members(stack, found, true), members(stack, found, false)), unresolved);
    }

    private List<Service> services(Set<String> names, List<Origin> unresolved, Problems problems) {
        var found = new ArrayList<Service>();
        for (String name : names) {
            TypeElement type = types.find(name);
            if (Annotations.find(type, Annotations.CONTAINER_IMAGE) == null) {
                reportMissingImage(type, problems);
                continue;
            }
            try {
                found.add(services.read(type, List.of()));
            } catch (UnresolvedValue e) {
                unresolved.add(e.origin());
            }
        }
        return found;
    }

    /** Whether one of the types names the stack, so that no option must. */
    public boolean isStackNamed(Set<String> names) {
        for (String holder : holders(names)) {
            if (stackMembers(holder).isWritten("name")) {
                return true;
            }
        }
        return false;
    }

    private void reportMissingImage(TypeElement type, Problems problems) {
        String name = type.getQualifiedName().toString();
        for (String annotation : NEED_AN_IMAGE) {
            if (Annotations.find(type, annotation) != null) {
                String simpleName = annotation.substring(annotation.lastIndexOf('.') + 1);
                problems.add(
                        ProblemKind.IMAGE_MISSING,
                        new Origin(name, annotation, ""),
                        simpleName,
                        type.getSimpleName(),
                        simpleName);
            }
        }
    }

    private Stack stack(Set<String> names, String defaultName, Problems problems) {
        List<String> holders = holders(names);
        for (String holder : holders.size() > 1 ? holders : List.<String>of()) {
            problems.add(
                    ProblemKind.TWO_STACKS, new Origin(holder, Annotations.STACK, ""), holders.get(0), holders.get(1));
        }
        return holders.isEmpty()
                ? new Stack(Origin.OUTSIDE, "", defaultName, List.of())
                : stack(holders.get(0), defaultName);
    }

    private List<String> holders(Set<String> names) {
        var holders = new ArrayList<String>();
        for (String name : names) {
            if (Annotations.find(types.find(name), Annotations.STACK) != null) {
                holders.add(name);
            }
        }
        return holders;
    }

    private Members stackMembers(String holder) {
        AnnotationMirror mirror = Annotations.find(types.find(holder), Annotations.STACK);
        return new Members(mirror, new Origin(holder, Annotations.STACK, ""), List.of());
    }

    private Stack stack(String holder, String defaultName) {
        Members members = stackMembers(holder);
        String name = members.text("name");
        return new Stack(
                name.isEmpty() ? Origin.OUTSIDE : members.origin("name"),
                holder,
                name.isEmpty() ? defaultName : name,
                members.types("services", StackMember::new));
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
