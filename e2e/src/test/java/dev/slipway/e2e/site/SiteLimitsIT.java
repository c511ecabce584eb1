package dev.slipway.e2e.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.Http;
import dev.slipway.e2e.testing.Report;
import dev.slipway.e2e.testing.docker.Container;
import dev.slipway.e2e.testing.docker.Docker;
import dev.slipway.e2e.testing.docker.Stack;
import dev.slipway.e2e.testing.fixture.Checkout;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.TinyModule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One client cannot block a site for others, and only a trusted proxy may speak for its clients. */
@NeedsDocker
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteLimitsIT {

    private static final String PROXIES = "10.213.77.0/24";

    private static final String SITE = """
            package tiny;

            import dev.slipway.annotations.*;

            @ContainerImage
            @HealthCheck(startInterval = "1s")
            @StaticSite(
                    source = "web",
                    routes = @Route(path = "/api/", to = TalkService.class, passHeaders = "Remote-User"),
                    trustedProxies = "%s")
            interface Door {}
            """;

    private static final String SERVICE = """
            package tiny;

            import dev.slipway.annotations.*;

            @ContainerImage(javaVersion = 21)
            @HealthCheck(path = "/status", startInterval = "1s")
            @Resources(cpus = "0.5", memory = "128M", reservedMemory = "64M")
            final class TalkService {
                public static void main(String[] args) throws Exception {
                    new Talker(TalkServiceSettings.PORT).run();
                }
            }
            """;

    private final Docker docker = new Docker();
    private final Checkout checkout;
    private TinyModule module;
    private Stack stack;
    private Http http;
    private String proxies;

    SiteLimitsIT(Checkout checkout) {
        this.checkout = checkout;
    }

    @BeforeAll
    void start() {
        module = new TinyModule(checkout, "door");
        stack = module.resource("Talker")
                .source("TalkService", SERVICE)
                .source("Door", SITE.formatted(PROXIES))
                .web("index.html", "<!doctype html><title>door</title>\n")
                .packaged();
        http = new Http(Http.freePort());
        stack.operator().writeVariables("DOOR_PORT=" + http.port() + "\n");
        stack.up().orFail();
        proxies = stack.project() + "-proxies";
        docker.run("network", "create", "--internal", "--subnet", PROXIES, proxies)
                .orFail();
        docker.run("network", "connect", "--alias", "door", proxies, site().id())
                .orFail();
    }

    @AfterAll
    void stop() {
        try {
            docker.run("network", "disconnect", "--force", proxies, site().id());
            docker.run("network", "rm", proxies);
            stack.close();
        } finally {
            module.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"heads", "memory", "uploads"})
    void othersAreServedWhileOneClientTakesWhatItCan(String attack) {
        List<String> processes = workers();
        try (var crowd = new Crowd(edge(), "door")) {
            crowd.attack(attack);
            Crowd.Visit visit = crowd.visit(4);
            Report.say(
                    "under the attack \"%s\" others got %s, after %d ms at most",
                    attack, visit.answers(), visit.longest());
            assertThat(visit.answers()).containsOnlyKeys("200");
            assertThat(visit.answers().get("200")).isGreaterThan(30);
            assertThat(http.get("/api/head").statusCode()).isEqualTo(200);
        }
        assertThat(workers()).as("no process died").isEqualTo(processes);
        assertThat(site().logs()).doesNotContain("[alert]", "[crit]", "[emerg]", "exited");
    }

    /** A connection that is refused before a request is in the log too. */
    @Test
    void aConnectionThatIsRefusedIsALineOfJson() {
        try (var crowd = new Crowd(edge(), "door")) {
            crowd.attack("heads");
        }
        assertThat(site().logs())
                .containsPattern(
                        "\\{\"time\":\"[^\"]+\",\"remote_addr\":\"[0-9.]+\",\"refused\":\"more than 341 connections");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "a proxy tells          | 198.51.100.9                | X-Forwarded-For: 198.51.100.9",
                "a proxy of a proxy     | 198.51.100.9, 10.213.77.200 | X-Forwarded-For: 198.51.100.9",
                "what a client made up  | 203.0.113.1, 198.51.100.9   | X-Forwarded-For: 198.51.100.9",
                "a proxy tells nothing  | none                        | X-Forwarded-For: 10.213.77.",
                "what is no address     | unknown                     | X-Forwarded-For: 10.213.77."
            })
    void aTrustedProxySpeaksForItsClients(String what, String forwarded, String told) {
        var headers = new ArrayList<>(List.of("X-Forwarded-Proto: https", "Remote-User: zoe"));
        if (forwarded != null) {
            headers.add("X-Forwarded-For: " + forwarded);
        }
        assertThat(head(proxies, headers.toArray(String[]::new)))
                .contains("\r\n" + told, "\r\nX-Forwarded-Proto: https\r\n", "\r\nRemote-User: zoe\r\n");
    }

    @Test
    void nobodyElseDoes() {
        assertThat(head(edge(), "X-Forwarded-For: 198.51.100.9", "X-Forwarded-Proto: https", "Remote-User: zoe"))
                .contains("\r\nX-Forwarded-For: 172.", "\r\nX-Forwarded-Proto: http\r\n")
                .doesNotContain("198.51.100.9", "zoe");
        assertThat(http.get("/api/head", "X-Forwarded-For", "198.51.100.9", "Remote-User", "zoe")
                        .body())
                .doesNotContain("198.51.100.9", "zoe");
    }

    /** Their connections are those of the proxy, which has no limit, so their requests are counted. */
    @Test
    void aClientOfATrustedProxyHasItsShareOnly() {
        try (var crowd = new Crowd(proxies, "door")) {
            assertThat(crowd.share(40)).isEqualTo(new Crowd.Share(24, 200));
        }
    }

    private static String head(String network, String... headers) {
        try (var crowd = new Crowd(network, "door")) {
            return crowd.head(headers);
        }
    }

    private String edge() {
        return stack.project() + "_edge";
    }

    private Container site() {
        return stack.container("door");
    }

    private List<String> workers() {
        return docker.run("top", site().id(), "-o", "pid,args").orFail().lines().stream()
                .filter(line -> line.contains("worker process"))
                .toList();
    }
}
