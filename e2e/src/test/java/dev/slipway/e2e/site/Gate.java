package dev.slipway.e2e.site;

import dev.slipway.e2e.testing.Http;
import dev.slipway.e2e.testing.Report;
import dev.slipway.e2e.testing.docker.Stack;
import dev.slipway.e2e.testing.fixture.Checkout;
import dev.slipway.e2e.testing.fixture.Fixture;
import dev.slipway.e2e.testing.fixture.MonitoringPorts;
import dev.slipway.e2e.testing.fixture.TinyModule;
import java.time.Duration;
import java.time.Instant;

/** A site with hostile values in front of two containers of a service, which reports what reached it. */
final class Gate implements Fixture {

    /** A text with special characters of nginx, Docker, a shell and a browser. */
    static final String HOSTILE = "a \"b\" 'c' $uri ${HOME} `d` \\n ; } {{x}} # </script>";

    static final String POLICY = "default-src 'self'; report-uri /csp?a=$uri&b=\"c\";";

    private static final String SITE = """
            package tiny;

            import dev.slipway.annotations.*;

            @ContainerImage
            @HealthCheck(startInterval = "1s")
            @StaticSite(
                    source = "web",
                    routes = {
                        @Route(path = "/api/", to = TalkService.class, passHeaders = "X-Method-Override"),
                        @Route(path = "/api/numbers-explained", to = TalkService.class),
                        @Route(path = "/api/ws", to = TalkService.class, websocket = true),
                        @Route(path = "/api/events", to = TalkService.class, events = true),
                        @Route(path = "/cut/", to = TalkService.class, stripPrefix = true, maxBodySize = "2K"),
                        @Route(path = "/large/", to = TalkService.class, maxBodySize = "64M", timeout = "1s"),
                    },
                    runtimeEnv = {"E2E_FIRST", "E2E_SECOND", "E2E_UNSET"},
                    buildArgs = {
                        @Env(name = "VITE_FIXED", value = %s),
                        @Env(name = "VITE_CHOSEN", variable = "E2E_CHOSEN", value = "default"),
                    },
                    contentSecurityPolicy = %s)
            interface GateSite {}
            """;

    private static final String SERVICE = """
            package tiny;

            import dev.slipway.annotations.*;

            @ContainerImage(javaVersion = 21, replicas = 2)
            @HealthCheck(path = "/status", startInterval = "1s")
            @Resources(cpus = "0.5", memory = "128M", reservedMemory = "64M")
            @ScrapeMetrics(path = "/api/numbers")
            final class TalkService {
                public static void main(String[] args) throws Exception {
                    new Talker(TalkServiceSettings.PORT).run();
                }
            }
            """;

    private final TinyModule module;
    private final Stack stack;
    private final Http http;

    Gate(Checkout checkout) {
        module = new TinyModule(checkout, "gate");
        try {
            stack = module.resource("Talker")
                    .source("TalkService", SERVICE)
                    .source("GateSite", SITE.formatted(TinyModule.literal(HOSTILE), TinyModule.literal(POLICY)))
                    .web("index.html", "<!doctype html><title>gate</title>\n")
                    .packaged();
            int port = Http.freePort();
            http = new Http(port);
            stack.operator()
                    .writeVariables("GATE_SITE_PORT=" + port + "\n"
                            + MonitoringPorts.free().variables()
                            + "E2E_CHOSEN=\"$$HOME \\\" '\"\nE2E_FIRST='" + HOSTILE.replace("'", "")
                            + "'\nE2E_SECOND=\"it's\\ttabbed\"\n");
            var started = Instant.now();
            stack.up().orFail();
            Report.say("a site and two containers behind it: up.sh took %s", Duration.between(started, Instant.now()));
        } catch (AssertionError e) {
            module.close();
            throw e;
        }
    }

    Stack stack() {
        return stack;
    }

    Http http() {
        return http;
    }

    @Override
    public void close() {
        try (module) {
            stack.close();
        }
    }
}
