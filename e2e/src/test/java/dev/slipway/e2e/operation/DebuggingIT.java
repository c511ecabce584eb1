package dev.slipway.e2e.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.Command;
import dev.slipway.e2e.testing.Http;
import dev.slipway.e2e.testing.Repository;
import dev.slipway.e2e.testing.fixture.Checkout;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.TinyModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A debugger can be attached as the page on images says. */
@NeedsDocker
class DebuggingIT {

    private static final Pattern RECIPE =
            Pattern.compile("### Debugging\\R(?s:.*?)```yaml\\R(services:\\R(?s:.*?))```\\R");

    private final Checkout checkout;

    DebuggingIT(Checkout checkout) {
        this.checkout = checkout;
    }

    @Test
    void aDebuggerAttachesAsThePageSays() throws IOException {
        int port = Http.freePort();
        try (var module = new TinyModule(checkout, "debugged");
                var stack = module.resource("Server").source("CartService", """
                                package tiny;

                                import dev.slipway.annotations.*;

                                @ContainerImage(javaVersion = 17, publish = {})
                                @HealthCheck(startInterval = "1s")
                                final class CartService {
                                    public static void main(String[] args) throws Exception {
                                        new Server(CartServiceSettings.PORT).start(args);
                                    }
                                }
                                """).packaged()) {
            stack.operator()
                    .writeOverride(recipe().replace("  orders:", "  cart:")
                            .replace("com.acme.shop.OrdersService", "tiny.CartService")
                            .replace("127.0.0.1:5005:", "127.0.0.1:" + port + ":"));
            stack.up().orFail();

            String jdb = Path.of(System.getProperty("java.home"), "bin", "jdb").toString();
            String said = new Command(
                            "sh",
                            "-c",
                            "{ sleep 2; echo threads; sleep 2; echo quit; } | " + "'" + jdb + "' -attach 127.0.0.1:"
                                    + port)
                    .run()
                    .text();

            assertThat(said).contains("Reference Handler");
            assertThat(stack.container("cart").health()).isEqualTo("healthy");
            assertThat(stack.container("cart").probe().succeeded()).isTrue();
        }
    }

    private static String recipe() throws IOException {
        Matcher recipe = RECIPE.matcher(Files.readString(Repository.path("docs/image.md")));
        assertThat(recipe.find()).as("a block of YAML under Debugging").isTrue();
        return recipe.group(1);
    }
}
