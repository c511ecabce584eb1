package dev.slipway.processor.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.hostile.Judge.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Every text in an annotation is either refused at its place, or arrives unchanged in files that do not change
 * otherwise. {@code -Dslipway.hostile.cases} sets the number of texts, {@code -Dslipway.hostile.seed} chooses them.
 */
@Tag("once")
@ResourceLock("modules of the accepted examples")
class HostileTest {

    private static final int SHOWN_FAILURES = 20;

    private final Modules modules = Modules.shared();

    @Test
    void everyMemberThatTakesTextsIsInAnAcceptedModule() {
        var missing = new TreeSet<>(AnnotationModule.textMembers());
        missing.removeAll(modules.members());

        assertThat(missing)
                .as("members of annotations of which no module of golden/accepted has an example")
                .isEmpty();
    }

    @Test
    void everyGeneratedFileHasALanguageAndFollowsIt() {
        for (Deployable deployable : modules.all()) {
            deployable.with(Map.of()).files().forEach(Languages::read);
        }
    }

    @Test
    void everyTextIsRefusedOrCarried() {
        int cases = Settings.cases(10_000);
        var verdicts = new EnumMap<Verdict, Integer>(Verdict.class);
        var failures = new ArrayList<String>();
        for (int number = 0; number < cases; number++) {
            var random = new SplittableRandom(Settings.seed() + number);
            Place place = modules.any(random);
            String given = new HostileTexts(random).next(modules.harmless(place));
            try {
                verdicts.merge(modules.judge().judge(place, given), 1, Integer::sum);
            } catch (RuntimeException | AssertionError e) {
                failures.add(Settings.shown(number, place, given) + "\n    " + e);
            }
        }

        System.out.println(
                "Hostile texts: " + cases + " cases, " + modules.members().size() + " members, "
                        + verdicts.getOrDefault(Verdict.REFUSED, 0) + " refused, "
                        + verdicts.getOrDefault(Verdict.CARRIED, 0) + " carried, "
                        + verdicts.getOrDefault(Verdict.READ, 0) + " accepted as a default or the like");
        assertThat(failures.size()).as(() -> summary(failures)).isZero();
    }

    private static String summary(List<String> failures) {
        return failures.size() + " failures, the first:\n"
                + String.join("\n", failures.subList(0, Math.min(SHOWN_FAILURES, failures.size())));
    }
}
