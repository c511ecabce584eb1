package dev.slipway.processor.change;

import dev.slipway.processor.annotation.BackingServiceMembers;
import dev.slipway.processor.annotation.PostgresMembers;
import dev.slipway.processor.annotation.StackMembers;
import dev.slipway.processor.annotation.VolumeMembers;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.Database;
import dev.slipway.processor.plan.Mount;
import dev.slipway.processor.plan.StackPlan;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds data that a stack would leave behind because their owner has another name now. */
public final class LeftBehind {

    private final Description before;
    private final Path file;

    /**
     * Compares with what the last build described.
     *
     * @param file the file with that description
     */
    public LeftBehind(Description before, Path file) {
        this.before = before;
        this.file = file;
    }

    /**
     * Reports what would start empty although there are data.
     *
     * @param stack the place of the stack's name
     */
    public void check(StackPlan plan, Origin stack, Problems problems) {
        List<String> volumes = before.values(Fact.Kind.VOLUME);
        if (!before.stack().equals(plan.name())) {
            // The name of the stack is a prefix of the names of its volumes.
            if (!volumes.isEmpty()) {
                report(
                        stack,
                        "the stack " + plan.name(),
                        String.join(", ", volumes) + " of the stack " + before.stack(),
                        stack.equals(Origin.OUTSIDE)
                                ? "-Aslipway.stack=" + before.stack()
                                : said(StackMembers.NAME, before.stack()),
                        problems);
            }
            return;
        }
        List<String> kept = plan.volumes();
        List<Fresh> fresh = fresh(plan);
        for (Fact gone : before.all(Fact.Kind.VOLUME)) {
            if (!kept.contains(gone.value())) {
                checkVolume(gone, fresh, problems);
            }
        }
        for (Database database : plan.databases()) {
            List<String> names = before.values(Fact.Kind.DATABASE, database.server());
            if (!names.isEmpty() && !names.contains(database.name())) {
                report(
                        database.origin(),
                        "the database " + database.name(),
                        "the database " + names.get(0),
                        said(PostgresMembers.DATABASE, names.get(0)),
                        problems);
            }
        }
    }

    /** If one volume is gone and another is new, the new one is most likely the same under another name. */
    private void checkVolume(Fact gone, List<Fresh> fresh, Problems problems) {
        Fresh best = null;
        for (Fresh candidate : fresh) {
            if (best == null || candidate.likeness(gone) > best.likeness(gone)) {
                best = candidate;
            }
        }
        if (best == null) {
            return;
        }
        fresh.remove(best);
        report(
                best.isNamed() ? best.volume().origin() : best.owner().about().origin(),
                "the volume " + best.volume().name(),
                "the volume " + gone.value(),
                best.isNamed()
                        ? said(VolumeMembers.NAME, gone.value())
                        : said(BackingServiceMembers.NAME, gone.owner()),
                problems);
    }

    private List<Fresh> fresh(StackPlan plan) {
        List<String> known = before.values(Fact.Kind.VOLUME);
        var fresh = new ArrayList<Fresh>();
        for (Container container : plan.containers()) {
            for (Mount mount : container.storage().mounts()) {
                if (container.keepsData() && mount instanceof Mount.Volume volume && !known.contains(volume.name())) {
                    fresh.add(new Fresh(container, volume));
                }
            }
        }
        return fresh;
    }

    private static String said(String member, String value) {
        return member + " = \"" + value + "\"";
    }

    private void report(Origin origin, String fresh, String old, String keep, Problems problems) {
        problems.add(ProblemKind.DATA_LEFT_BEHIND
                .at(origin)
                .with("new", fresh)
                .with("old", old)
                .with("keep", keep)
                .with("file", file));
    }

    /** A volume that the last build did not describe, and the container that has it. */
    private record Fresh(Container owner, Mount.Volume volume) {

        /** Whether a person named the volume. That of a server has the server's name. */
        boolean isNamed() {
            return !volume.origin().equals(Origin.OUTSIDE);
        }

        /** How likely it is the volume that is gone, under another name. */
        int likeness(Fact gone) {
            boolean wasNamed = !gone.value().startsWith(gone.owner() + "-");
            return (owner.name().equals(gone.owner()) ? 2 : 0) + (isNamed() == wasNamed ? 1 : 0);
        }
    }
}
