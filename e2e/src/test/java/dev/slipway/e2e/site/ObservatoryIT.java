package dev.slipway.e2e.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.Command;
import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.NeedsPrograms;
import dev.slipway.e2e.testing.Report;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.Shop;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** MDN's HTTP Observatory grades the headers of the site, as they are behind TLS. */
@NeedsDocker
@NeedsPrograms({"node", "npm"})
class ObservatoryIT {

    private static final String PASSWORD = "of-a-test";

    private final Shop shop;
    private final NodeScripts scripts;

    ObservatoryIT(Shop shop, NodeScripts scripts) {
        this.shop = shop;
        this.scripts = scripts;
    }

    @Test
    void theGradeIsTheHighest() {
        Path keyStore = scripts.file("edge.p12");
        Path certificate = scripts.file("edge.pem");
        keytool("-genkeypair", "-alias", "edge", "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "san=dns:localhost")
                .orFail();
        keytool("-exportcert", "-alias", "edge", "-rfc", "-file", certificate.toString())
                .orFail();

        CommandResult scan = scripts.run(
                        Map.of("NODE_EXTRA_CA_CERTS", certificate.toString()),
                        "observatory.mjs",
                        shop.site().port(),
                        keyStore,
                        PASSWORD)
                .orFail();

        scan.lines().forEach(line -> Report.say("Observatory: %s", line));
        assertThat(scan.lines().get(0)).startsWith("grade A+, ");
        assertThat(scan.output()).doesNotContain("BAD");
    }

    private CommandResult keytool(String... arguments) {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        words.addAll(List.of(arguments));
        words.addAll(List.of(
                "-keystore", scripts.file("edge.p12").toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
        return new Command(words).run();
    }
}
