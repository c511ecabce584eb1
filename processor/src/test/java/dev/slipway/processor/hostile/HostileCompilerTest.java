package dev.slipway.processor.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.hostile.Deployable.Outcome;
import dev.slipway.processor.hostile.Judge.Verdict;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.problem.Problem;
import dev.slipway.processor.testing.Compiled;
import dev.slipway.processor.testing.CompilerUnderTest;
import dev.slipway.processor.testing.FileTree;
import dev.slipway.processor.testing.Message;
import dev.slipway.processor.testing.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The same in compilers, with some twenty texts at once. All refused texts are reported at their places, and accepted
 * ones give the bytes that {@link HostileTest} reads.
 */
@ResourceLock("modules of the accepted examples")
class HostileCompilerTest {

    /** How many of the cases go through a compiler. */
    private static final int SHARE = 20;

    private final Modules modules = Modules.shared();

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void compilersRefuseOrCarryEveryText(CompilerUnderTest compiler) {
        int cases = Settings.cases(20_000) / SHARE / 2;
        int refusedCases = 0;
        int carriedCases = 0;
        for (int batch = 0; refusedCases + carriedCases < cases; batch++) {
            long seed = Settings.seed() + compiler.ordinal() + 2L * batch;
            var random = new SplittableRandom(seed);
            Deployable deployable = modules.any(random).deployable();
            var refused = new LinkedHashMap<Place, String>();
            var carried = new LinkedHashMap<Place, String>();
            draw(deployable, random, refused, carried);
            String shown = "-Dslipway.hostile.seed=" + Settings.seed() + ", " + compiler + ", batch " + batch + ", "
                    + deployable.name() + "\n";
            if (!refused.isEmpty()) {
                assertRefused(deployable, refused, compiler, shown + shown(refused));
            }
            if (!carried.isEmpty()) {
                assertCarried(deployable, carried, compiler, shown + shown(carried));
            }
            refusedCases += refused.size();
            carriedCases += carried.size();
        }
        System.out.println("Hostile texts by " + compiler + ": " + (refusedCases + carriedCases) + " cases, "
                + refusedCases + " refused, " + carriedCases + " carried");
    }

    /** Draws texts that are written in the sources, one per annotation. */
    private void draw(
            Deployable deployable, SplittableRandom random, Map<Place, String> refused, Map<Place, String> carried) {
        var changed = new HashSet<Origin>();
        List<Place> places = modules.placesIn(deployable);
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(random.nextInt(places.size()));
            String given = new HostileTexts(random).next(modules.harmless(place));
            if (place.value() == null || !changed.add(place.around())) {
                continue;
            }
            Verdict verdict = modules.judge().judge(place, given);
            if (verdict == Verdict.REFUSED) {
                refused.put(place, given);
            } else if (isFoundAgain(place, verdict)) {
                carried.put(place, given);
                // Texts that are valid alone may clash, such as two variables with one name.
                if (!deployable.with(origins(carried)).problems().isEmpty()) {
                    carried.remove(place);
                }
            }
        }
    }

    /** Whether the code of the module still finds its constants, which are named after variables. */
    private boolean isFoundAgain(Place place, Verdict verdict) {
        return verdict == Verdict.CARRIED
                && !Judge.isSortKey(place)
                && !place.member().matches(".*\\.(?:env\\.name|envPrefix)")
                && modules.judge().harmlessAt(place, "").isWord();
    }

    private void assertRefused(
            Deployable deployable, Map<Place, String> texts, CompilerUnderTest compiler, String shown) {
        var sources = new ChangedSources(deployable, texts);
        List<Problem> problems = deployable.with(origins(texts)).problems();

        Compiled compiled = project(deployable, sources).compile(compiler);

        assertThat(compiled.success()).as(shown).isFalse();
        // ECJ continues and may miss a constant that is named after a wrong text.
        assertThat(compiled.errors().stream().filter(Message::isProblem).map(Message::problem))
                .as(shown + compiled.errors())
                .containsExactlyInAnyOrderElementsOf(
                        problems.stream().map(Problem::id).toList());
        if (compiler == CompilerUnderTest.JAVAC) {
            assertThat(compiled.errors().stream()
                            .map(error -> new ChangedSources.Position(error.file(), error.line(), error.column())))
                    .as(shown + compiled.errors())
                    .containsAll(texts.keySet().stream()
                            .filter(place -> problems.stream()
                                    .anyMatch(problem -> problem.origin().equals(place.origin())))
                            .map(sources::position)
                            .toList());
        }
    }

    private void assertCarried(
            Deployable deployable, Map<Place, String> texts, CompilerUnderTest compiler, String shown) {
        Project project = project(deployable, new ChangedSources(deployable, texts));
        texts.forEach((place, text) -> {
            if (place.member().equals("StaticSite.source")) {
                project.write(text + "/package.json", "{}\n");
                project.write(text + "/package-lock.json", "{}\n");
            }
        });
        Outcome outcome = deployable.with(origins(texts));

        Compiled compiled = project.compile(compiler);

        assertThat(compiled.errors()).as(shown).isEmpty();
        var made = new TreeMap<>(project.deployed());
        made.remove(".slipway-files");
        FileTree.read(project.generatedSources()).forEach((path, text) -> made.put("java/" + path, text));
        assertThat(made).as(shown).containsAllEntriesOf(outcome.files());
        made.keySet().removeIf(path -> path.startsWith("java/"));
        assertThat(outcome.files().keySet()).as(shown).containsAll(made.keySet());
        assertThat(differenceFromHarmless(deployable, texts, outcome)).as(shown).isEmpty();
    }

    private String differenceFromHarmless(Deployable deployable, Map<Place, String> texts, Outcome outcome) {
        var harmless = new HashMap<Origin, String>();
        var substitutions = new ArrayList<Substitution>();
        texts.forEach((place, text) -> {
            String word = modules.judge().harmlessAt(place, text).text();
            harmless.put(place.origin(), word);
            substitutions.add(new Substitution(word, text));
        });
        try {
            var like = new Harmless("", true, deployable.with(harmless), new HashMap<>());
            Judge.compare(like, substitutions, outcome, false, false);
            return "";
        } catch (Unreadable e) {
            return e.getMessage();
        }
    }

    private Project project(Deployable deployable, ChangedSources sources) {
        Path root = directory.resolve("module");
        if (root.toFile().exists()) {
            FileTree.delete(root);
        }
        var project = new Project(root).withSiteSources();
        sources.sources()
                .forEach((file, text) ->
                        project.write("src/" + deployable.sources().relativize(file), text));
        return project;
    }

    private static Map<Origin, String> origins(Map<Place, String> texts) {
        var origins = new HashMap<Origin, String>();
        texts.forEach((place, text) -> origins.put(place.origin(), text));
        return origins;
    }

    private static String shown(Map<Place, String> texts) {
        var shown = new StringBuilder();
        texts.forEach((place, text) ->
                shown.append(place).append(" = ").append(JavaLiteral.of(text)).append('\n'));
        return shown.toString();
    }
}
