package dev.slipway.e2e.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.Http;
import dev.slipway.e2e.testing.docker.Docker;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import org.junit.jupiter.api.Test;

/** Values with special characters of nginx, Docker, a shell or a browser arrive unchanged. */
@NeedsDocker
class SiteValuesIT {

    private final Http http;

    SiteValuesIT(Gate gate) {
        this.http = gate.http();
    }

    @Test
    void whatTheBuildWasToldIsExact() {
        assertThat(http.get("/told.json").body())
                .contains(json("VITE_FIXED", Gate.HOSTILE))
                .contains(json("VITE_CHOSEN", "$HOME \" '"));
    }

    @Test
    void aPolicyOfOnesOwnIsExact() {
        assertThat(http.get("/").headers().firstValue("content-security-policy"))
                .contains(Gate.POLICY);
    }

    @Test
    void valuesOfThePageAreExactAndUnsetOnesAreLeftOut() {
        String script = http.get("/config.js").body();
        assertThat(new Docker()
                        .run("run", "--rm", "--network", "none", "node:24-alpine", "node", "-e", """
                                globalThis.window = {};
                                %s
                                console.log(JSON.stringify(window.__CONFIG__), Object.isFrozen(window.__CONFIG__));
                                """.formatted(script))
                        .orFail()
                        .text())
                .isEqualTo("{" + json("E2E_FIRST", Gate.HOSTILE.replace("'", "")) + ","
                        + json("E2E_SECOND", "it's\ttabbed") + "} true");
    }

    /** A member of an object of JSON. */
    private static String json(String name, String value) {
        return "\"" + name + "\":\""
                + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t") + "\"";
    }
}
