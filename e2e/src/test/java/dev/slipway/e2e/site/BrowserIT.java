package dev.slipway.e2e.site;

import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.NeedsPrograms;
import dev.slipway.e2e.testing.Report;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A customer with a real browser, which reports no error. */
@NeedsDocker
@NeedsPrograms({"node", "npm", "chromium"})
class BrowserIT {

    private final Shop shop;
    private final NodeScripts scripts;

    BrowserIT(Shop shop, NodeScripts scripts) {
        this.shop = shop;
        this.scripts = scripts;
    }

    @Test
    void anOrderIsPlacedListedAndFoundByItsAddress() throws IOException {
        Path picture = Files.createDirectories(Path.of("target")).resolve("storefront.png");

        CommandResult run = scripts.run(
                Map.of(),
                "storefront.mjs",
                "http://127.0.0.1:" + shop.site().port() + "/",
                Shop.TITLE,
                picture.toAbsolutePath());

        run.lines().forEach(line -> Report.say("in a browser: %s", line));
        run.orFail();
    }
}
