package dev.slipway.e2e.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.docker.Docker;
import dev.slipway.e2e.testing.docker.Stack;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.Shop;
import org.junit.jupiter.api.Test;

/** Who can reach the servers with data, and what each of their users may do. */
@NeedsDocker
class DataAccessIT {

    private final Shop shop;
    private final Stack stack;

    DataAccessIT(Shop shop) {
        this.shop = shop;
        this.stack = shop.stack();
    }

    @Test
    void aNeighbourThatNeedsNoDatabaseCannotEvenFindIt() {
        CommandResult ask = neighbour("backend", "redis:8.0-alpine", "redis-cli", "-h", "redis", "ping");
        assertThat(ask.succeeded()).isFalse();
        assertThat(ask.output() + ask.error()).contains("Could not connect to Redis");
    }

    @Test
    void redisAnswersNobodyWithoutAPassword() {
        CommandResult ask = neighbour("redis", "redis:8.0-alpine", "redis-cli", "-h", "redis", "set", "a", "b");
        assertThat(ask.output()).contains("NOAUTH Authentication required");
    }

    @Test
    void theUserOfTheHealthCheckMayDoNothingElse() {
        CommandResult ask = stack.container("redis")
                .exec("redis-cli", "--no-auth-warning", "--user", "health", "--pass", "-", "get", "a");
        assertThat(ask.output()).contains("NOPERM");
    }

    @Test
    void theExporterOfRedisReadsNoKey() {
        CommandResult ask = stack.container("redis").exec("sh", "-c", """
                redis-cli --no-auth-warning --user exporter \
                  --pass "$(cat /run/secrets/redis-exporter-password)" get a
                """);
        assertThat(ask.output()).contains("NOPERM");
    }

    @Test
    void redisIsACacheOfBoundedSize() {
        assertThat(redis("config get maxmemory")).isEqualTo("maxmemory\n33554432");
        assertThat(redis("config get maxmemory-policy")).isEqualTo("maxmemory-policy\nallkeys-lru");
        assertThat(redis("config get save").strip()).as("no save point").isEqualTo("save");
        assertThat(redis("config get appendonly")).isEqualTo("appendonly\nno");
    }

    @Test
    void theServiceOwnsItsDatabaseAndIsNoSuperuser() {
        assertThat(sql("SELECT rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls FROM pg_roles"
                        + " WHERE rolname = 'orders'"))
                .isEqualTo("f|f|f|f|f");
        assertThat(sql("SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = 'orders'"))
                .isEqualTo("orders");
        assertThat(sql("SELECT usename FROM pg_stat_activity WHERE datname = 'orders' AND application_name = 'orders'"
                        + " GROUP BY usename"))
                .isEqualTo("orders");
    }

    @Test
    void theExporterOfPostgresMayReadStatisticsOnly() {
        assertThat(sql("SELECT g.rolname FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid"
                        + " JOIN pg_roles u ON u.oid = m.member WHERE u.rolname = 'slipway_exporter'"))
                .isEqualTo("pg_monitor");
        CommandResult ask = asExporter("SELECT * FROM orders");
        assertThat(ask.error()).contains("permission denied for table orders");
        assertThat(asExporter("CREATE TABLE mine (x int)").error()).contains("permission denied");
    }

    @Test
    void postgresChecksItsPagesAndListensToTcp() {
        assertThat(sql("SHOW data_checksums")).isEqualTo("on");
        assertThat(sql("SHOW shared_buffers")).isEqualTo("64MB");
        assertThat(sql("SHOW password_encryption")).isEqualTo("scram-sha-256");
    }

    @Test
    void bothAreInPrometheus() {
        shop.prometheus().awaitUp("postgres", 1);
        shop.prometheus().awaitUp("redis", 1);
        shop.prometheus().await("pg_up{job=\"postgres\"}", 1);
        shop.prometheus().await("redis_up{job=\"redis\"}", 1);
        shop.prometheus().await("pg_stat_database_xact_commit{datname=\"orders\"}", 1);
        assertThat(stack.container("postgres-exporter").logs()).doesNotContain("level=ERROR");
        assertThat(stack.container("redis-exporter").logs()).doesNotContain("level=error");
    }

    private CommandResult neighbour(String network, String... command) {
        var words = new java.util.ArrayList<>(java.util.List.of(
                "run",
                "--rm",
                "--network",
                stack.project() + "_" + network,
                "--cap-drop",
                "ALL",
                "--user",
                "999:1000",
                "--tmpfs",
                "/data"));
        words.addAll(java.util.List.of(command));
        return new Docker().run(words);
    }

    private String redis(String command) {
        return stack.container("redis")
                .exec(
                        "sh",
                        "-c",
                        "redis-cli --no-auth-warning --pass \"$(cat /run/secrets/redis-password)\" " + command)
                .orFail()
                .text();
    }

    private String sql(String statement) {
        return stack.container("postgres")
                .exec("psql", "-U", "postgres", "-d", "orders", "-At", "-c", statement)
                .orFail()
                .text();
    }

    private CommandResult asExporter(String statement) {
        return stack.container("postgres")
                .exec("psql", "-U", "postgres", "-d", "orders", "-c", "SET ROLE slipway_exporter", "-c", statement);
    }
}
