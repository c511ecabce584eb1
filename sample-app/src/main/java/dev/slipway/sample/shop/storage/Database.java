package dev.slipway.sample.shop.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import dev.slipway.sample.shop.log.ServiceLog;
import dev.slipway.sample.shop.orders.StorageUnavailableException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** A bounded number of connections to PostgreSQL, which may come and go while the service runs. */
public final class Database implements AutoCloseable {

    private static final int CONNECTIONS = 8;

    /** The time after which clients are told to retry. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final HikariDataSource pool;
    private final Breaker breaker;
    private final ServiceLog log;

    public Database(DatabaseAddress address, ServiceLog log) {
        this.pool = new HikariDataSource(config(address));
        // Without the breaker all threads of the server would wait for a connection, and health checks for a thread.
        this.breaker = new Breaker("the database", PAUSE, log, System::nanoTime);
        this.log = log;
    }

    /** Commits the work when it returns, and rolls it back when it throws. */
    <T> T inTransaction(Work<T> work) {
        try (Connection connection = connection()) {
            T result = work.on(connection);
            connection.commit();
            return result;
        } catch (SQLException e) {
            log.warn("the database failed", e);
            throw new StorageUnavailableException("the database failed", e);
        }
    }

    public Connections connections() {
        HikariPoolMXBean state = pool.getHikariPoolMXBean();
        return new Connections(
                state.getActiveConnections(), state.getIdleConnections(), state.getThreadsAwaitingConnection());
    }

    @Override
    public void close() {
        pool.close();
    }

    private Connection connection() {
        try {
            return breaker.ask(pool::getConnection);
        } catch (SQLException | Breaker.SparedException e) {
            throw new StorageUnavailableException("the database is away", e);
        }
    }

    private static HikariConfig config(DatabaseAddress address) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("orders");
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setAutoCommit(false);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(2_000);
        config.setValidationTimeout(1_000);
        config.setKeepaliveTime(60_000);
        // The service starts without the database, which may start later or be down for a moment.
        config.setInitializationFailTimeout(-1);
        // In seconds. Without them a host that vanishes holds a thread until the kernel gives up, after a quarter hour.
        config.addDataSourceProperty("connectTimeout", "2");
        config.addDataSourceProperty("socketTimeout", "10");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("ApplicationName", "orders");
        // The orders of customers do not belong in the log.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        return config;
    }

    /** Work on one connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** The numbers of connections in use and not in use, and of threads that wait for one. */
    public record Connections(int active, int idle, int pending) {}
}
