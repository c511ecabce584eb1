package dev.slipway.processor.generate.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.format.Yaml;
import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.plan.Layout;
import dev.slipway.processor.plan.SourceTree;
import dev.slipway.processor.plan.StackPlan;
import dev.slipway.processor.testing.Merges;
import dev.slipway.processor.testing.Planning;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Shared fields do not change what an accepted example means, and make it shorter. */
class SharedFieldsTest {

    private static final Pattern ANCHOR = Pattern.compile("(?m): &([\\w-]+)$");
    private static final Layout LAYOUT = new Layout(
            "..",
            "deploy",
            "shop.jar",
            Optional.of("../../deploy"),
            "1.4",
            Optional.of(new SourceTree("../..", "target/deploy", ".")));

    @TempDir
    static Path directory;

    private static Map<String, StackPlan> plans;

    @BeforeAll
    static void planAll() {
        plans = Planning.ofAccepted(directory);
    }

    private static String plain(StackPlan plan) {
        YamlMap services =
                ComposeGenerator.services(plan, new ContainerTree(LAYOUT, new MountedCopies(LAYOUT, List.of())));
        return new Yaml().text("", ComposeGenerator.document(plan, LAYOUT, new YamlMap(), services));
    }

    private static String shared(StackPlan plan) {
        return new ComposeGenerator(new Yaml())
                .generate(plan, LAYOUT, List.of())
                .get(0)
                .text();
    }

    private static Object read(String text) {
        return Merges.withoutFields(
                Merges.resolved(new Load(LoadSettings.builder().build()).loadFromString(text)));
    }

    private static Object readAs11(String text) {
        return Merges.withoutFields(new org.yaml.snakeyaml.Yaml().load(text));
    }

    @Test
    void theSameIsSaid() {
        plans.forEach((name, plan) -> {
            assertThat(plain(plan)).as(name).doesNotContain("<<", ": &", "\nx-");
            assertThat(read(shared(plan))).as(name).isEqualTo(read(plain(plan)));
            assertThat(readAs11(shared(plan))).as(name).isEqualTo(readAs11(plain(plan)));
        });
        assertThat(plans).hasSizeGreaterThanOrEqualTo(18);
    }

    @Test
    void whatHasANameIsMergedOftenEnough() {
        plans.forEach((name, plan) -> {
            String text = shared(plan);
            ANCHOR.matcher(text)
                    .results()
                    .map(result -> result.group(1))
                    .forEach(anchor -> assertThat(merges(anchor, text))
                            .as("%s: merges of %s", name, anchor)
                            .isGreaterThanOrEqualTo(anchor.endsWith("-environment") ? 1 : 2));
        });
    }

    private static long merges(String anchor, String text) {
        return Pattern.compile("<<: \\*" + anchor + "\\b(?!-)")
                .matcher(text)
                .results()
                .count();
    }

    @Test
    void aStackOfSeveralServersIsMuchShorter() {
        StackPlan plan = plans.get("whole-stack");
        double plain = plain(plan).lines().count();
        double shared = shared(plan).lines().count();

        System.out.println("Lines of compose.yaml of whole-stack: " + plain + ", with shared fields " + shared);
        assertThat(shared).isLessThan(410);
        assertThat(shared / plain).isLessThan(0.8);
    }

    @Test
    void oneServiceSharesNothing() {
        StackPlan plan = plans.get("one-service");

        assertThat(shared(plan).substring(shared(plan).indexOf("name:")))
                .isEqualTo(plain(plan).substring(plain(plan).indexOf("name:")));
    }

    @Test
    void aMigrationMergesWhatItsServiceIsTold() {
        assertThat(shared(plans.get("whole-stack")))
                .contains("    environment: &orders-environment\n      DATABASE_URL: ")
                .contains("    environment:\n      <<: *orders-environment\n      SLIPWAY_MAIN: migration\n");
    }
}
