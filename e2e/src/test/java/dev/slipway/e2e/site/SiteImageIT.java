package dev.slipway.e2e.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.Report;
import dev.slipway.e2e.testing.docker.Container;
import dev.slipway.e2e.testing.docker.Docker;
import dev.slipway.e2e.testing.docker.Image;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A build of a site's image only repeats what has changed, and the same files give the same image. */
@NeedsDocker
class SiteImageIT {

    /** How BuildKit reports a cached step: its number and its name. */
    private static final Pattern STEP =
            Pattern.compile("(?m)^#(\\d+) \\[(\\S+) .*\\] RUN (?:--mount=\\S+ )?(npm \\w+).*");

    /** A different change in each run, because the engine caches what it has built. */
    private static final String CHANGE = "\n.e2e-" + System.nanoTime() + " {\n  color: inherit;\n}\n";

    private final Shop shop;
    private final Path sample;

    SiteImageIT(Shop shop) {
        this.shop = shop;
        this.sample = shop.checkout().sample();
    }

    @Test
    void aChangeOfTheSourcesLeavesTheDependenciesAsTheyAre() throws IOException {
        Path style = sample.resolve("web/src/styles/base.css");
        List<String> before = site().image().layers();
        String page = shop.site().get("/").body();
        String text = Files.readString(style);
        try {
            Files.writeString(style, CHANGE, StandardOpenOption.APPEND);

            CommandResult build = shop.stack().build().orFail();

            Report.say("after a change of the site's sources: images built in %s", build.took());
            assertThat(isCached(build, "npm ci")).isTrue();
            assertThat(isCached(build, "npm run")).isFalse();
            shop.stack().up().orFail();
            List<String> after = site().image().layers();
            assertThat(after).hasSameSizeAs(before);
            assertThat(after.stream().filter(layer -> !before.contains(layer))).hasSize(1);
            assertThat(shop.site().get("/").body()).isNotEqualTo(page);
        } finally {
            Files.writeString(style, text);
            shop.stack().up().orFail();
        }
        assertThat(site().image().layers()).isEqualTo(before);
    }

    @Test
    void theSameSourcesMakeTheSameFiles() {
        var docker = new Docker();
        String dockerfile =
                sample.resolve("target/deploy/storefront/Dockerfile").toString();
        var image = new Image(
                docker,
                docker.run("build", "--no-cache", "--quiet", "--file", dockerfile, sample.toString())
                        .orFail()
                        .text());
        try {
            assertThat(image.layers()).isEqualTo(site().image().layers());
        } finally {
            shop.stack().up().orFail();
            image.remove();
        }
    }

    private Container site() {
        return shop.stack().container("storefront");
    }

    private static boolean isCached(CommandResult build, String command) {
        String log = build.output() + build.error();
        var step = STEP.matcher(log);
        while (step.find()) {
            if (step.group(3).equals(command)) {
                return log.contains("\n#" + step.group(1) + " CACHED");
            }
        }
        throw new AssertionError("no step of the build runs " + command + ":\n" + log);
    }
}
