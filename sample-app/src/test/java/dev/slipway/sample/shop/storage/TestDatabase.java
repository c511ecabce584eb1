package dev.slipway.sample.shop.storage;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.slipway.sample.shop.log.Lines;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * A schema of its own in the PostgreSQL that the environment names.
 *
 * <p>A build of Slipway needs a JDK and Maven, but no server: without one, these tests are skipped. The end-to-end
 * tests, which have a container engine, run the shop on a real database.
 */
final class TestDatabase implements AutoCloseable {

    /** The JDBC URL with user and password: {@code jdbc:postgresql://localhost/test?user=ada&password=secret}. */
    private static final String VARIABLE = "SHOP_TEST_DATABASE_URL";

    private final String url = System.getenv(VARIABLE);
    private final String schema = "test_" + UUID.randomUUID().toString().replace("-", "");
    private final Lines lines = new Lines();

    TestDatabase() throws SQLException {
        assumeTrue(url != null, VARIABLE + " names no database for this test");
        execute("create schema " + schema);
    }

    DatabaseAddress address() {
        return new DatabaseAddress(url + (url.contains("?") ? "&" : "?") + "currentSchema=" + schema, null, null);
    }

    Database open() {
        return new Database(address(), lines.log());
    }

    Lines lines() {
        return lines;
    }

    @Override
    public void close() throws SQLException {
        execute("drop schema " + schema + " cascade");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
