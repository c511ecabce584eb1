package dev.slipway.e2e.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.Http;
import dev.slipway.e2e.testing.docker.Image;
import dev.slipway.e2e.testing.docker.Stack;
import dev.slipway.e2e.testing.fixture.Checkout;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.TinyModule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two stacks on one machine, with a service of the same name and version, share nothing. */
@NeedsDocker
class TwoStacksIT {

    private static final String SERVICE = """
            package tiny;

            import dev.slipway.annotations.*;

            @ContainerImage(
                    env = {
                        @Env(name = "PROGRAM", value = "%1$s"),
                        @Env(name = "KEY", secret = "api-key"),
                    },
                    jvmOptions = "-De2e.program=%1$s",
                    volumes = @Volume(name = "kept", path = "/var/lib/tiny"))
            @HealthCheck(startInterval = "1s")
            final class LedgerService {
                public static void main(String[] args) throws Exception {
                    System.setProperty("e2e.class", "%1$s");
                    System.setProperty("e2e.key", LedgerServiceSettings.secret(LedgerServiceSettings.SECRET_KEY));
                    new Server(LedgerServiceSettings.PORT).start(args);
                }
            }
            """;

    /** One of the two stacks, with the values that differ. */
    private static final class Side implements AutoCloseable {

        private final String name;
        private final TinyModule module;
        private final Stack stack;
        private final Http http;

        Side(Checkout checkout, String name) {
            this.name = name;
            module = new TinyModule(checkout, name)
                    .resource("Server")
                    .source("LedgerService", SERVICE.formatted(name + 1));
            stack = module.packaged();
            http = new Http(Http.freePort());
            stack.operator().writeVariables("LEDGER_PORT=" + http.port() + "\n");
            stack.operator().writeSecret("api-key", "key of " + name + "\n");
        }

        void change() {
            module.source("LedgerService", SERVICE.formatted(name + 2)).packaged();
        }

        /**
         * What the running service reports: a class, a file of the image, an environment, a secret, and the data of a
         * volume.
         */
        List<String> runs() {
            var answers = new ArrayList<String>();
            for (String path : List.of(
                    "/property/e2e.class", "/property/e2e.program", "/env/PROGRAM", "/property/e2e.key", "/read")) {
                answers.add(http.get(path).body());
            }
            return answers;
        }

        Image image() {
            return stack.container("ledger").image();
        }

        @Override
        public void close() {
            stack.close();
            module.close();
        }
    }

    private final Checkout checkout;

    TwoStacksIT(Checkout checkout) {
        this.checkout = checkout;
    }

    @Test
    void eachKeepsItsProgramItsDataAndItsSecrets() {
        try (var west = new Side(checkout, "west");
                var east = new Side(checkout, "east")) {
            // Both images are built before either is started, so that both would run the last one if they shared a
            // name.
            west.stack.build().orFail();
            east.stack.build().orFail();
            west.stack.up("--no-build").orFail();
            east.stack.up("--no-build").orFail();
            west.http.get("/write/data-of-west");
            east.http.get("/write/data-of-east");
            assertThat(west.runs()).containsExactly("west1", "west1", "west1", "key of west", "data-of-west");
            assertThat(east.runs()).containsExactly("east1", "east1", "east1", "key of east", "data-of-east");
            assertThat(west.image().names()).contains("west-ledger:e2e").doesNotContain("east-ledger:e2e");

            west.change();
            east.change();
            west.stack.up().orFail();
            east.stack.up().orFail();
            // Recreated from the existing images, as after "down" and "up" without a build.
            west.stack.up("--force-recreate").orFail();

            assertThat(west.runs()).containsExactly("west2", "west2", "west2", "key of west", "data-of-west");
            assertThat(east.runs()).containsExactly("east2", "east2", "east2", "key of east", "data-of-east");
        }
    }
}
