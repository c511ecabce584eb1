package dev.slipway.e2e.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.Await;
import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.Report;
import dev.slipway.e2e.testing.docker.Container;
import dev.slipway.e2e.testing.docker.Docker;
import dev.slipway.e2e.testing.docker.Stack;
import dev.slipway.e2e.testing.fixture.Checkout;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.TinyModule;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A service that starts without its database waits for it, but not for ever. */
@NeedsDocker
class LauncherIT {

    private static final Duration ABSENT = Duration.ofSeconds(20);

    private static final String SERVICE = """
            package tiny;

            import dev.slipway.annotations.*;

            @ContainerImage(javaVersion = 21, publish = "8080", env = @Env(name = "KEY", secret = "needy-key"))
            @HealthCheck(startInterval = "1s")
            @Postgres(version = "17", resources = @Resources(memory = "128M", reservedMemory = "64M"))
            final class Needy {
                public static void main(String[] args) throws Exception {
                    System.out.println("key: " + NeedySettings.secret(NeedySettings.SECRET_KEY).equals("s3cret \\"k"));
                    new Server(NeedySettings.PORT).start(args);
                }
            }
            """;

    private static final String IMPATIENT = """
            services:
              needy:
                environment:
                  SLIPWAY_WAIT_FOR: %s
                  SLIPWAY_WAIT_SECONDS: "%d"
            """;

    private final Checkout checkout;

    LauncherIT(Checkout checkout) {
        this.checkout = checkout;
    }

    @Test
    void itWaitsAndGivesUpInTheEnd() throws Exception {
        try (var module = new TinyModule(checkout, "needy");
                var stack = module.resource("Server").source("Needy", SERVICE).packaged()) {
            assertASecretThatIsMissingIsNamed(stack);
            stack.operator().writeSecret("needy-key", "s3cret \"k\n");
            stack.operator().writeOverride(IMPATIENT.formatted("postgres:5432", 25));
            stack.up().orFail();
            Container service = stack.container("needy");
            assertThat(service.logs()).contains("key: true").doesNotContain("slipway: waiting");

            assertItWaits(stack, service);
            assertItGivesUp(stack, service);
            assertUpFailsAndSaysWhy(stack);
        }
    }

    private static void assertASecretThatIsMissingIsNamed(Stack stack) {
        CommandResult up = stack.up();
        assertThat(up.exitCode()).isNotZero();
        assertThat(up.error()).contains("secrets/needy-key is missing, a secret of needy.");
        assertThat(stack.containers("needy")).isEmpty();
    }

    private static void assertItWaits(Stack stack, Container service) throws InterruptedException {
        Container postgres = stack.container("postgres");
        service.stop();
        postgres.stop();
        new Docker().run("start", service.id()).orFail();
        var started = Instant.now();
        Thread.sleep(ABSENT.toMillis());
        assertThat(service.inspect("{{.State.Status}} {{.RestartCount}}")).isEqualTo("running 0");
        assertThat(service.logs()).contains("slipway: waiting for postgres:5432 (");

        new Docker().run("start", postgres.id()).orFail();
        Await.until("healthy", service::health, "healthy"::equals);
        Report.say(
                "database absent for %s at start: the service was healthy %s after it was back",
                ABSENT, Duration.between(started, Instant.now()).minus(ABSENT));
        assertThat(service.logs()).contains("slipway: reached postgres:5432");
        assertThat(service.inspect("{{.RestartCount}}")).isEqualTo("0");
    }

    private static void assertItGivesUp(Stack stack, Container service) {
        stack.container("postgres").stop();
        service.stop();
        new Docker().run("start", service.id()).orFail();
        Await.within(
                Duration.ofSeconds(45),
                "started again",
                () -> service.inspect("{{.RestartCount}}"),
                count -> !count.equals("0"));
        assertThat(service.logs()).contains("slipway: gave up waiting for postgres:5432 after 25 s: ");
        assertThat(service.logs()).doesNotContain("\tat ");
        service.stop();
    }

    private static void assertUpFailsAndSaysWhy(Stack stack) {
        stack.operator().writeOverride(IMPATIENT.formatted("nowhere:5432", 2));
        CommandResult up = stack.up();
        assertThat(up.exitCode()).isNotZero();
        assertThat(up.error()).contains("slipway: gave up waiting for nowhere:5432 after 2 s: no such host");
        Container service = stack.container("needy");
        Await.until("ended with 69", service::exitCode, code -> code == 69);
        Report.say("what never comes: up.sh ended with %d after %s", up.exitCode(), up.took());
    }
}
