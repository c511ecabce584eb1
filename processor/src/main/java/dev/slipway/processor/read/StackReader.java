package dev.slipway.processor.read;

import dev.slipway.processor.annotation.AnnotationNames;
import dev.slipway.processor.annotation.StackMembers;
import dev.slipway.processor.model.Monitoring;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Stack;
import dev.slipway.processor.model.StackMember;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code @Stack}, or the options without it → {@link Stack}. */
final class StackReader {

    private final ModuleTypes types;

    StackReader(ModuleTypes types) {
        this.types = types;
    }

    /** Whether one of the types names the stack, so that the option is not needed. */
    boolean isStackNamed(Set<String> names) {
        for (String holder : holders(names)) {
            if (members(holder).isWritten(StackMembers.NAME)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads the stack.
     *
     * @param names the annotated types
     * @param defaultName the name of a stack that no annotation names
     */
    Stack read(Set<String> names, String defaultName, Problems problems) {
        List<String> holders = holders(names);
        for (String holder : holders.size() > 1 ? holders : List.<String>of()) {
            problems.add(ProblemKind.TWO_STACKS
                    .at(Origin.of(holder, AnnotationNames.STACK))
                    .with("one", holders.get(0))
                    .with("other", holders.get(1)));
        }
        return holders.isEmpty() ? unnamed(defaultName) : read(holders.get(0), defaultName);
    }

    /** A stack of all services of the module. */
    static Stack unnamed(String defaultName) {
        return new Stack(Origin.OUTSIDE, "", defaultName, List.of(), Monitoring.defaults());
    }

    private Stack read(String holder, String defaultName) {
        Members members = members(holder);
        String name = members.text(StackMembers.NAME);
        return new Stack(
                name.isEmpty() ? Origin.OUTSIDE : members.origin(StackMembers.NAME),
                holder,
                name.isEmpty() ? defaultName : name,
                services(members),
                MonitoringReader.read(members.annotation(StackMembers.MONITORING)));
    }

    private static List<StackMember> services(Members members) {
        Origin origin = members.origin(StackMembers.SERVICES);
        var services = new ArrayList<StackMember>();
        for (String name : members.typeNames(StackMembers.SERVICES)) {
            services.add(new StackMember(origin.index(services.size()), name));
        }
        return services;
    }

    private List<String> holders(Set<String> names) {
        var holders = new ArrayList<String>();
        for (String name : names) {
            if (Annotations.find(types.find(name), AnnotationNames.STACK) != null) {
                holders.add(name);
            }
        }
        return holders;
    }

    private Members members(String holder) {
        return Members.of(types.find(holder), AnnotationNames.STACK, List.of()).orElseThrow();
    }
}
