package dev.slipway.processor.change;

import dev.slipway.processor.plan.StackPlan;
import java.util.ArrayList;
import java.util.List;

/** Says what the changes of a build do to a running stack. */
public final class Changes {

    private final Description before;
    private final Description now;
    private final List<String> lines = new ArrayList<>();

    public Changes(Description before, StackPlan plan) {
        this.before = before;
        this.now = Description.of(plan);
    }

    /** Sentences without a full stop; empty if nothing changed that people or data depend on. */
    public List<String> inWords() {
        if (!before.stack().equals(now.stack())) {
            lines.add("the stack is " + now.stack() + "; " + before.stack()
                    + " goes on running until \"docker compose -p " + before.stack() + " down\"");
            return lines;
        }
        for (Fact container : before.all(Fact.Kind.CONTAINER)) {
            if (now.has(Fact.Kind.CONTAINER, container.owner())) {
                comparePublished(container.owner());
                compareNetworks(container.owner());
            } else {
                lines.add(container.owner() + " is no longer part of the stack, and is removed");
            }
        }
        compareData(Fact.Kind.VOLUME, "the volume ");
        compareData(Fact.Kind.DATABASE, "the database ");
        return lines;
    }

    private void comparePublished(String container) {
        List<String> old = before.values(Fact.Kind.PUBLISHED, container);
        List<String> fresh = now.values(Fact.Kind.PUBLISHED, container);
        for (String address : old) {
            if (!fresh.contains(address)) {
                lines.add(container + " is no longer published at " + address);
            }
        }
        for (String address : fresh) {
            if (!old.contains(address)) {
                lines.add(container + " is now published at " + address);
            }
        }
    }

    private void compareNetworks(String container) {
        for (String network : before.values(Fact.Kind.NETWORK, container)) {
            if (!now.values(Fact.Kind.NETWORK, container).contains(network)) {
                lines.add(container + " leaves the network " + network);
            }
        }
    }

    private void compareData(Fact.Kind kind, String what) {
        for (String name : before.values(kind)) {
            if (!now.values(kind).contains(name)) {
                lines.add(what + name + " is no longer used; it stays, with its data");
            }
        }
    }
}
