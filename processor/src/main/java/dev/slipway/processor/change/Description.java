package dev.slipway.processor.change;

import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.Database;
import dev.slipway.processor.plan.Membership;
import dev.slipway.processor.plan.Mount;
import dev.slipway.processor.plan.Publication;
import dev.slipway.processor.plan.StackPlan;
import java.util.ArrayList;
import java.util.List;

/** What is compared between two builds: names, published ports, members of networks, and where data are. */
public final class Description {

    /** The file that holds it, in the deploy directory. */
    public static final String FILE = ".slipway-stack";

    /** The description before the first build. */
    public static final Description NONE = new Description(List.of());

    private static final String HEADER = """
            # What the files beside this one describe. The next build compares with it, and stops where data would be left
            # behind: docs/changing.md.
            """;

    private final List<Fact> facts;

    private Description(List<Fact> facts) {
        this.facts = facts;
    }

    /** The description of a plan. */
    public static Description of(StackPlan plan) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(Fact.Kind.STACK, plan.name(), ""));
        for (Container container : plan.containers()) {
            facts.add(new Fact(Fact.Kind.CONTAINER, container.name(), ""));
            for (Publication publication : container.connections().publications()) {
                facts.add(new Fact(
                        Fact.Kind.PUBLISHED,
                        container.name(),
                        publication.port().shown()));
            }
            for (Membership membership : container.connections().networks()) {
                facts.add(new Fact(Fact.Kind.NETWORK, container.name(), membership.network()));
            }
            if (container.keepsData()) {
                for (Mount mount : container.storage().mounts()) {
                    if (mount instanceof Mount.Volume volume) {
                        facts.add(new Fact(Fact.Kind.VOLUME, container.name(), volume.name()));
                    }
                }
            }
        }
        for (Database database : plan.databases()) {
            facts.add(new Fact(Fact.Kind.DATABASE, database.server(), database.name()));
        }
        return new Description(facts);
    }

    /** The description that a build has left. An empty text gives a description without facts. */
    public static Description of(String text) {
        var facts = new ArrayList<Fact>();
        for (String line : text.split("\n")) {
            Fact fact = Fact.of(line);
            if (fact != null) {
                facts.add(fact);
            }
        }
        return new Description(facts);
    }

    /** The text of the file. */
    public String text() {
        var text = new StringBuilder(HEADER);
        for (Fact fact : facts) {
            text.append(fact.line()).append('\n');
        }
        return text.toString();
    }

    /** Whether nothing was described. */
    public boolean isEmpty() {
        return facts.isEmpty();
    }

    String stack() {
        List<Fact> stack = all(Fact.Kind.STACK);
        return stack.isEmpty() ? "" : stack.get(0).owner();
    }

    List<Fact> all(Fact.Kind kind) {
        var found = new ArrayList<Fact>();
        for (Fact fact : facts) {
            if (fact.kind() == kind) {
                found.add(fact);
            }
        }
        return found;
    }

    boolean has(Fact.Kind kind, String owner) {
        for (Fact fact : facts) {
            if (fact.kind() == kind && fact.owner().equals(owner)) {
                return true;
            }
        }
        return false;
    }

    /** The values of one kind that a container has. */
    List<String> values(Fact.Kind kind, String owner) {
        var values = new ArrayList<String>();
        for (Fact fact : facts) {
            if (fact.kind() == kind && fact.owner().equals(owner)) {
                values.add(fact.value());
            }
        }
        return values;
    }

    /** The values of one kind that all containers have, each once. */
    List<String> values(Fact.Kind kind) {
        var values = new ArrayList<String>();
        for (Fact fact : all(kind)) {
            if (!values.contains(fact.value())) {
                values.add(fact.value());
            }
        }
        return values;
    }
}
