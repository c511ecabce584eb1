package dev.slipway.sample.shop.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ServiceLogTest {

    private final Lines lines = new Lines();

    @Test
    void aWarningIsOneLineWithAllCauses() {
        Exception cause = new IOException("refused\n  by db", new IllegalStateException());
        lines.log().warn("the database is away", new IllegalArgumentException("no connection", cause));

        assertThat(lines.read())
                .containsExactly("WARN the database is away: IllegalArgumentException: no connection,"
                        + " caused by IOException: refused by db, caused by IllegalStateException: null");
    }

    @Test
    void aCauseThatSaysNothingNewIsLeftOut() {
        Exception cause = new IOException("refused", new IllegalStateException("by db"));
        lines.log().failure("the schema was not migrated", new IllegalArgumentException("no:\n refused", cause));

        assertThat(lines.read())
                .containsExactly("ERROR the schema was not migrated: IllegalArgumentException: no: refused,"
                        + " caused by IllegalStateException: by db");
    }

    @Test
    void linesOfAMessageAreJoined() {
        lines.log().warn("refused\r\n-------\n\n  -> retrying\n");

        assertThat(lines.read()).containsExactly("WARN refused -> retrying");
    }

    @Test
    void anErrorShowsWhereItCameFrom() {
        lines.log().error("GET / failed", new IllegalStateException("disk on fire"));

        assertThat(lines.read()).first().asString().startsWith("ERROR GET / failed: java.lang.IllegalState");
        assertThat(lines.read()).anyMatch(line -> line.contains("ServiceLogTest.java"));
    }
}
