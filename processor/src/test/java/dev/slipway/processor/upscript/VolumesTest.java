package dev.slipway.processor.upscript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.UpScript;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An unused volume, beside one that would start empty, stops up.sh. */
class VolumesTest {

    @TempDir
    Path directory;

    private UpScript up;

    @BeforeEach
    void script() {
        up = new UpScript(directory, "whole-stack");
        for (String name :
                List.of("dead-mans-switch", "mail-password", "pagerduty-key", "slack-webhook", "ticket-webhook")) {
            UpScript.write(up.secret(name), "https://example.com/" + name + "\n");
        }
        UpScript.write(up.secret("postgres-admin-password"), "some\n");
    }

    static Stream<List<String>> shells() {
        return Shells.here();
    }

    @ParameterizedTest
    @MethodSource("shells")
    void aRenamedServerDoesNotBeginEmpty(List<String> shell) {
        UpScript.Run run = up.by(shell.toArray(String[]::new))
                .volumes("shop_ledger-data\nshop_redis-data\n")
                .run();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.error())
                .startsWith("error: postgres-data would begin empty, while nothing uses the volume shop_ledger-data any"
                        + " more.")
                .contains("--label com.docker.compose.volume=postgres-data shop_postgres-data");
        assertThat(up.asked()).noneMatch(words -> words.contains(" build") || words.contains(" up "));
    }

    @Test
    void whoMadeTheNewVolumeBeginsEmpty() {
        UpScript.write(up.secret("grafana-admin-password"), "some\n");

        UpScript.Run run = up.volumes("shop_ledger-data\nshop_redis-data\nshop_postgres-data\n")
                .run();

        assertStarted(run);
    }

    /** The first start, a new server, and a removed one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "shop_redis-data\n",
                "shop_grafana-data\nshop_prometheus-data\n",
                "shop_redis-data\nshop_postgres-data\nshop_ledger-data\n"
            })
    void nothingElseIsRefused(String volumes) {
        UpScript.write(up.secret("grafana-admin-password"), "some\n");

        UpScript.Run run = up.volumes(volumes).run();

        assertStarted(run);
    }

    private void assertStarted(UpScript.Run run) {
        assertThat(run.error()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(up.asked()).anyMatch(words -> words.contains(" up --detach "));
    }
}
