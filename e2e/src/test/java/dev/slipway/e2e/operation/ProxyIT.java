package dev.slipway.e2e.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.Await;
import dev.slipway.e2e.testing.Command;
import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.Http;
import dev.slipway.e2e.testing.TemporaryDirectory;
import dev.slipway.e2e.testing.docker.Container;
import dev.slipway.e2e.testing.docker.Stack;
import dev.slipway.e2e.testing.fixture.Checkout;
import dev.slipway.e2e.testing.fixture.MonitoringPorts;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.TinyModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Docker's client configuration gives every container and every build a proxy, which in this test nobody reaches. */
@NeedsDocker
class ProxyIT {

    private static final String PROXY = "http://192.0.2.7:3128";

    private static final String CONFIGURATION = """
            {"proxies": {"default": {"httpProxy": "%1$s", "httpsProxy": "%1$s"}}}
            """.formatted(PROXY);

    private static final String STOCK = """
            package tiny;

            import dev.slipway.annotations.*;

            @ContainerImage(publish = {})
            @HealthCheck(startInterval = "1s")
            @ScrapeMetrics(path = "%s", interval = "4s", timeout = "2s")
            @Postgres(version = "16")
            @Redis
            final class StockService {
                public static void main(String[] args) throws Exception {
                    new Server(StockServiceSettings.PORT).start(args);
                }
            }
            """;

    private static final String SHELF = """
            package tiny;

            import dev.slipway.annotations.*;

            @ContainerImage(port = 7080)
            @HealthCheck(startInterval = "1s")
            @StaticSite(source = "web", routes = @Route(path = "/stock/", to = StockService.class))
            interface Shelf {}
            """;

    private final Checkout checkout;

    ProxyIT(Checkout checkout) {
        this.checkout = checkout;
    }

    private static CommandResult up(Stack stack, Path configuration) {
        return new Command("sh", stack.deploy().resolve("up.sh").toString())
                .with("COMPOSE_PROJECT_NAME", stack.project())
                .with("DOCKER_CONFIG", configuration.toString())
                .run();
    }

    /** The configuration of this machine, with proxies. */
    private static void configure(Path directory) throws IOException {
        String own = System.getenv("DOCKER_CONFIG");
        Path plugins = Path.of(own == null ? System.getProperty("user.home") + "/.docker" : own, "cli-plugins");
        if (Files.exists(plugins)) {
            Files.createSymbolicLink(directory.resolve("cli-plugins"), plugins);
        }
        Files.writeString(directory.resolve("config.json"), CONFIGURATION);
    }

    /** What Prometheus answers, asked in its container past the proxy. */
    private static String ask(Container prometheus, String series) {
        return prometheus
                .exec("env", "NO_PROXY=*", "promtool", "query", "instant", "http://prometheus.operator:9090", series)
                .orFail()
                .text();
    }

    /** And the one target that Prometheus cannot read is named. */
    @Test
    void everythingIsHealthy() throws IOException {
        try (var configuration = new TemporaryDirectory();
                var module = new TinyModule(checkout, "proxied");
                var stack = module.resource("Server")
                        .source("StockService", STOCK.formatted("/absent"))
                        .source("Shelf", SHELF)
                        .web("index.html", "<!doctype html>\n")
                        .packaged()) {
            configure(configuration.path());
            var site = new Http(Http.freePort());
            stack.operator().writeVariables(MonitoringPorts.free().variables() + "SHELF_PORT=" + site.port() + "\n");
            Files.writeString(
                    stack.deploy().resolve("../../web/build.cjs"),
                    "fs.writeFileSync('dist/proxy.txt', process.env.http_proxy);\n",
                    StandardOpenOption.APPEND);

            CommandResult up = up(stack, configuration.path()).orFail();

            assertThat(stack.container("stock").inspect("{{.Config.Env}}")).contains("http_proxy=" + PROXY);
            assertThat(stack.container("prometheus").inspect("{{.Config.Env}}")).contains("http_proxy=" + PROXY);
            assertThat(site.get("/proxy.txt").body()).isEqualTo(PROXY);
            assertThat(up.error())
                    .contains("warning: Prometheus cannot read the metrics of stock at http://stock:8080/absent:"
                            + " server returned error: HTTP/1.1 404 Not Found\n")
                    .doesNotContain("metrics of prometheus", "metrics of postgres", "metrics of redis");

            module.source("StockService", STOCK.formatted("/metrics")).packaged();
            assertThat(up(stack, configuration.path()).orFail().error()).doesNotContain("warning: ", "query error");
            for (String series : List.of("nginx_up", "pg_up", "redis_up", "probe_success{service=\"shelf\"}")) {
                // A target is read for the first time up to an interval after Prometheus has come.
                Await.within(
                        Duration.ofMinutes(1),
                        series + " is 1",
                        () -> ask(stack.container("prometheus"), series),
                        answer -> answer.contains("=> 1 "));
            }
        }
    }
}
