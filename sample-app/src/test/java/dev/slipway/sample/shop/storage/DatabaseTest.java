package dev.slipway.sample.shop.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.sample.shop.log.Lines;
import dev.slipway.sample.shop.orders.StorageUnavailableException;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A database that does not exist. */
@Timeout(30)
class DatabaseTest {

    private final Lines lines = new Lines();
    private final Database database = new Database(nowhere(), lines.log());

    DatabaseTest() throws IOException {}

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void onlyTheFirstRequestWaitsForIt() {
        assertThat(timeToFail()).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(10));
        for (int i = 0; i < 3; i++) {
            assertThat(timeToFail()).isLessThan(Duration.ofMillis(500));
        }

        assertThat(lines.read()).singleElement().asString().startsWith("WARN the database is away: SQLTransient");
        assertThat(database.connections()).isEqualTo(new Database.Connections(0, 0, 0));
    }

    @Test
    void passwordsAreNotShown() {
        assertThat(new DatabaseAddress("jdbc:postgresql://db/shop?password=s3cret", "ada", "s3cret").toString())
                .doesNotContain("s3cret");
        assertThatThrownBy(() -> new DatabaseAddress("postgres://ada:s3cret@db/shop", null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the URL of the database must begin with jdbc:postgresql:");
    }

    private Duration timeToFail() {
        long start = System.nanoTime();
        assertThatThrownBy(() -> database.inTransaction(connection -> 1))
                .isInstanceOf(StorageUnavailableException.class);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** A port that was free a moment ago. */
    private static DatabaseAddress nowhere() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return new DatabaseAddress("jdbc:postgresql://localhost:" + socket.getLocalPort() + "/shop", "ada", "x");
        }
    }
}
