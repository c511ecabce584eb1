package dev.slipway.sample.shop.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LibraryLogTest {

    private final Lines lines = new Lines();

    @AfterEach
    void restore() throws IOException {
        LogManager.getLogManager().readConfiguration();
    }

    @Test
    void warningsAreLinesOfTheService() {
        LibraryLog.writeTo(lines.log());
        Logger logger = Logger.getLogger("some.library");
        logger.info("started");
        logger.log(Level.WARNING, "refused {0}\ntwice", "Ada");
        LoggerFactory.getLogger("other.library").info("started");
        LoggerFactory.getLogger("other.library").error("lost {}", "Ada", new IOException("gone"));

        assertThat(lines.read())
                .containsExactly(
                        "WARN some.library: refused Ada twice", "WARN other.library: lost Ada: IOException: gone");
    }
}
