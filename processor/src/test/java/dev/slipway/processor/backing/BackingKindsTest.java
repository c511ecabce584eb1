package dev.slipway.processor.backing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.BackingKinds;
import dev.slipway.processor.annotation.AnnotationNames;
import dev.slipway.processor.check.BackingCheck;
import dev.slipway.processor.generate.alerts.BackingRules;
import dev.slipway.processor.generate.alerts.ServerRules;
import dev.slipway.processor.generate.backing.BackingFiles;
import dev.slipway.processor.generate.grafana.BackingDashboards;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.Mount;
import dev.slipway.processor.plan.Role;
import dev.slipway.processor.plan.StackPlan;
import dev.slipway.processor.plan.backing.BackingPlanner;
import dev.slipway.processor.read.BackingReader;
import dev.slipway.processor.testing.Planning;
import dev.slipway.templates.Templates;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new kind of backing service cannot be forgotten anywhere. */
class BackingKindsTest {

    /** The other annotations that may stand on a type. */
    private static final Set<String> OF_SERVICES = Set.of(
            AnnotationNames.CONTAINER_IMAGE,
            AnnotationNames.DEPENDS_ON,
            AnnotationNames.HEALTH_CHECK,
            AnnotationNames.MIGRATION,
            AnnotationNames.RESOURCES,
            AnnotationNames.SCRAPE_METRICS,
            AnnotationNames.SLO,
            AnnotationNames.STACK,
            AnnotationNames.STATIC_SITE);

    private static final BackingKinds KINDS = new BackingKinds();

    @TempDir
    static Path directory;

    private static TreeMap<String, Planning> examples;

    @BeforeAll
    static void planAll() {
        examples = Planning.examples(directory);
    }

    private static Stream<BackingService> servers() {
        return examples.values().stream().flatMap(example -> example.deployment().backing().stream());
    }

    @Test
    void eachAnnotationIsOfAServiceOrOfAKind() throws IllegalAccessException {
        var annotations = new TreeSet<String>();
        for (Field name : AnnotationNames.class.getFields()) {
            annotations.add((String) name.get(null));
        }

        annotations.removeAll(OF_SERVICES);

        assertThat(BackingKinds.ANNOTATIONS).containsExactlyInAnyOrderElementsOf(annotations);
    }

    /** A default method would answer for a kind that does not. */
    @Test
    void aKindAnswersEachStage() {
        assertThat(BackingKind.class.getInterfaces())
                .containsExactlyInAnyOrder(
                        BackingReader.class,
                        BackingCheck.class,
                        BackingPlanner.class,
                        BackingFiles.class,
                        BackingRules.class,
                        BackingDashboards.class);
        assertThat(BackingKind.class.getMethods()).isNotEmpty().noneMatch(Method::isDefault);
    }

    @Test
    void eachKindHasAnExampleThatIsWatched() {
        assertThat(examples.values().stream()
                        .map(Planning::deployment)
                        .filter(deployment -> deployment.isMonitored())
                        .flatMap(deployment -> deployment.backing().stream())
                        .map(BackingService::kind))
                .containsAll(BackingKinds.ANNOTATIONS);
    }

    @Test
    void eachServerIsInThePlan() {
        examples.forEach((name, example) -> assertThat(
                        example.plan().containers(Role.SERVER).stream().map(Container::name))
                .as(name)
                .containsExactlyElementsOf(example.deployment().backing().stream()
                        .map(BackingService::name)
                        .toList()));
    }

    @Test
    void anExporterIsInThePlanWhereItsMetricsAreRead() {
        examples.forEach((name, example) -> {
            for (BackingService server : example.deployment().backing()) {
                assertThat(exporters(server, example.plan()))
                        .as("%s: %s", name, server.name())
                        .isEqualTo(
                                example.deployment().isMonitored() && server.hasExporter()
                                        ? List.of(server.exporterName())
                                        : List.of());
            }
        });
    }

    private static List<String> exporters(BackingService server, StackPlan plan) {
        return plan.containers(Role.EXPORTER).stream()
                .filter(container -> container.partOf().equals(server.name()))
                .map(Container::name)
                .toList();
    }

    @Test
    void whatAServerHasMountedIsMade() {
        examples.forEach((name, example) -> {
            for (BackingService server : example.deployment().backing()) {
                boolean isMonitored = example.deployment().isMonitored();
                assertThat(KINDS.files(server, isMonitored, new Templates()))
                        .as("%s: %s", name, server.name())
                        .allMatch(file -> file.path().startsWith(server.name() + "/"))
                        .matches(files -> files.isEmpty() != isMounted(server.name(), example.plan()));
            }
        });
    }

    private static boolean isMounted(String directory, StackPlan plan) {
        return plan.containers().stream()
                .flatMap(container -> container.storage().mounts().stream())
                .anyMatch(mount -> mount instanceof Mount.Config config
                        && config.directory().equals(directory));
    }

    /** A kind with rules has a dashboard that shows why they fire, and the other way round. */
    @Test
    void aServerThatIsWatchedCanBeLookedAt() {
        servers().forEach(server -> {
            boolean hasRules = KINDS.rules(server).isPresent();
            assertThat(KINDS.dashboard(List.of(server)).isPresent())
                    .as(server.kind())
                    .isEqualTo(hasRules);
            if (hasRules) {
                ServerRules rules = KINDS.rules(server).get();
                assertThat(rules.alerts()).as(server.kind()).isNotEmpty();
                assertThat(rules.scenarios()).as(server.kind()).isNotEmpty();
            }
        });
    }

    /** The member that names a server is the same for all kinds. */
    @Test
    void eachKindHasAName() throws ClassNotFoundException {
        for (String annotation : BackingKinds.ANNOTATIONS) {
            assertThat(Class.forName(annotation).getDeclaredMethods())
                    .extracting(Method::getName)
                    .as(annotation)
                    .contains("name");
        }
    }
}
