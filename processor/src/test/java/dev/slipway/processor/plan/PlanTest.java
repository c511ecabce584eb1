package dev.slipway.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.Planning;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parts of a plan agree with each other. */
class PlanTest {

    @TempDir
    static Path directory;

    private static Map<String, StackPlan> plans;

    @BeforeAll
    static void planAll() {
        plans = Planning.ofAccepted(directory);
    }

    private static <T> List<T> ofEach(StackPlan plan, Function<Container, Stream<T>> part) {
        return plan.containers().stream().flatMap(part).toList();
    }

    private static List<String> names(StackPlan plan) {
        return plan.containers().stream().map(Container::name).toList();
    }

    private static List<String> networks(Container container) {
        return container.connections().networks().stream()
                .map(Membership::network)
                .toList();
    }

    @Test
    void everyContainerThatIsNamedIsThere() {
        assertThat(plans)
                .allSatisfy((name, plan) -> assertThat(names(plan))
                        .doesNotHaveDuplicates()
                        .containsAll(ofEach(plan, container -> Stream.of(container.partOf())))
                        .containsAll(ofEach(
                                plan,
                                container ->
                                        container.connections().links().stream().map(Link::to)))
                        .containsAll(ofEach(
                                plan,
                                container ->
                                        container.lifecycle().after().stream().map(StartCondition::container)))
                        .containsAll(plan.secrets().stream()
                                .flatMap(secret -> secret.readers().stream())
                                .toList())
                        .containsAll(
                                plan.logins().stream().map(LoginFile::reader).toList()));
    }

    @Test
    void whoTalksIsOnANetworkWithWhomItTalksTo() {
        plans.forEach((name, plan) -> {
            for (Container container : plan.containers()) {
                for (Link link : container.connections().links()) {
                    assertThat(networks(container))
                            .as("%s: %s to %s", name, container.name(), link)
                            .containsAnyElementsOf(networks(Planning.container(link.to(), plan)));
                }
            }
        });
    }

    @Test
    void theNetworkOfAServerIsForWhatTalksToIt() {
        plans.forEach((name, plan) -> {
            for (Container server : plan.containers(Role.SERVER)) {
                for (Container container : plan.containers()) {
                    assertThat(networks(container).contains(server.name()))
                            .as("%s: %s on the network of %s", name, container.name(), server.name())
                            .isEqualTo(container == server || talksTo(server, container));
                }
            }
        });
    }

    private static boolean talksTo(Container server, Container container) {
        return container.connections().links().stream()
                .anyMatch(link -> link.to().equals(server.name()));
    }

    @Test
    void networksAreThoseThatContainersAreOn() {
        assertThat(plans)
                .allSatisfy((name, plan) -> assertThat(plan.networks().stream().map(Network::name))
                        .doesNotHaveDuplicates()
                        .hasSameElementsAs(ofEach(plan, container -> networks(container).stream())));
    }

    @Test
    void secretsAreThoseThatContainersRead() {
        assertThat(plans)
                .allSatisfy((name, plan) -> assertThat(Stream.concat(
                                plan.secrets().stream().map(SecretFile::name),
                                plan.logins().stream().map(LoginFile::name)))
                        .doesNotHaveDuplicates()
                        .hasSameElementsAs(ofEach(plan, container -> container.invocation().secrets().stream())));
    }

    @Test
    void whatNeedsASecretIsGivenIt() {
        plans.forEach((name, plan) -> {
            for (Container container : plan.containers()) {
                assertThat(container.invocation().secrets())
                        .as("%s: %s", name, container.name())
                        .containsAll(Setting.secrets(container.invocation().environment()));
            }
        });
    }

    @Test
    void volumesAreThoseThatContainersMount() {
        assertThat(plans)
                .allSatisfy((name, plan) -> assertThat(plan.volumes())
                        .isSorted()
                        .doesNotHaveDuplicates()
                        .hasSameElementsAs(ofEach(
                                plan,
                                container -> container.storage().mounts().stream()
                                        .filter(Mount.Volume.class::isInstance)
                                        .map(mount -> ((Mount.Volume) mount).name()))));
    }

    @Test
    void everyRoleIsPlayedSomewhere() {
        assertThat(plans.values().stream().flatMap(plan -> plan.containers().stream()))
                .extracting(Container::role)
                .contains(Role.values());
    }
}
