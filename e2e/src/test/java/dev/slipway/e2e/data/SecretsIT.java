package dev.slipway.e2e.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.Report;
import dev.slipway.e2e.testing.docker.Container;
import dev.slipway.e2e.testing.docker.Docker;
import dev.slipway.e2e.testing.docker.Image;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Secrets are only in the places where they belong. */
@NeedsDocker
class SecretsIT {

    private final Shop shop;
    private final Path directory;

    SecretsIT(Shop shop) {
        this.shop = shop;
        this.directory = shop.stack().operator().secrets();
    }

    @Test
    void upShMadeThemForNobodyElseToSee() throws IOException {
        assertThat(secrets())
                .containsOnlyKeys(
                        "grafana-admin-password",
                        "postgres-admin-password",
                        "postgres-password",
                        "postgres-exporter-password",
                        "redis-password",
                        "redis-exporter-password",
                        "redis-exporter-login");
        assertThat(mode(directory)).isEqualTo("rwx------");
        for (var secret : secrets().entrySet()) {
            assertThat(mode(directory.resolve(secret.getKey()))).isEqualTo("r--r--r--");
        }
        assertThat(secrets().get("postgres-password")).matches("[0-9a-f]{48}");
        assertThat(secrets().values()).doesNotHaveDuplicates();
        assertThat(directory.resolve(".gitignore")).hasContent("*");
    }

    @Test
    void theyStandInNothingThatWasGeneratedOrBuilt() throws IOException {
        for (var secret : values().entrySet()) {
            try (Stream<Path> files = Files.walk(shop.stack().deploy())) {
                assertThat(files.filter(Files::isRegularFile))
                        .as(secret.getKey())
                        .noneMatch(file -> read(file).contains(secret.getValue()));
            }
            Image image = shop.container().image();
            assertThat(image.inspect("{{json .}}")).doesNotContain(secret.getValue());
            assertThat(new Docker()
                            .run("history", "--no-trunc", image.id())
                            .orFail()
                            .output())
                    .doesNotContain(secret.getValue());
        }
    }

    @Test
    void dockerDoesNotTellThem() throws IOException {
        for (String id : shop.stack().compose("ps", "--all", "--quiet").orFail().lines()) {
            var container = new Container(new Docker(), id);
            for (var secret : values().entrySet()) {
                assertThat(container.inspect("{{json .}}").contains(secret.getValue()))
                        .as(secret.getKey() + " in docker inspect")
                        .isFalse();
                assertThat(container.logs().contains(secret.getValue()))
                        .as(secret.getKey() + " in docker logs")
                        .isFalse();
            }
        }
    }

    @Test
    void noProcessOfTheServiceCarriesThem() throws IOException {
        // Another process of the same user in the container sees what the service's processes show.
        String processes = new Docker()
                .run(
                        "run",
                        "--rm",
                        "--network",
                        "none",
                        "--user",
                        "10001:10001",
                        "--cap-drop",
                        "ALL",
                        "--pid",
                        "container:" + shop.container().id(),
                        "busybox:1.37",
                        "sh",
                        "-c",
                        "cat /proc/1/environ /proc/[0-9]*/cmdline")
                .orFail()
                .output();
        assertThat(processes).contains("DATABASE_PASSWORD_FILE=/run/secrets/postgres-password");
        values().forEach((name, value) ->
                assertThat(processes.contains(value)).as(name).isFalse());
    }

    @Test
    void noCommandLineOfTheStackHoldsOne() throws IOException {
        for (String id : shop.stack().compose("ps", "--quiet").orFail().lines()) {
            String commands =
                    new Docker().run("top", id, "-o", "pid,args").orFail().output();
            values().forEach((name, value) ->
                    assertThat(commands.contains(value)).as(name).isFalse());
        }
    }

    @Test
    void aServerThatKnowsAPasswordIsGivenNoOther() throws IOException {
        Path password = directory.resolve("postgres-admin-password");
        Path aside = directory.resolveSibling("aside");
        Files.move(password, aside);
        try {
            CommandResult up = shop.stack().up();
            assertThat(up.exitCode()).isNotZero();
            assertThat(up.error())
                    .contains("postgres-admin-password is missing")
                    .contains("volume " + shop.stack().project() + "_postgres-data exists")
                    .contains("Put the file back");
            assertThat(password).doesNotExist();

            CommandResult blind = shop.stack().upWithoutDocker();
            assertThat(blind.exitCode()).isNotZero();
            assertThat(blind.error()).contains("/nowhere/docker.sock");
            assertThat(password).doesNotExist();
        } finally {
            Files.move(aside, password);
        }
        assertThat(shop.container().health()).isEqualTo("healthy");
    }

    @Test
    void aFileThatNoContainerCouldReadIsRepaired() throws IOException {
        Path password = directory.resolve("redis-password");
        Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-------"));

        shop.stack().up().orFail();

        assertThat(mode(password)).isEqualTo("r--r--r--");
    }

    @Test
    void anotherPasswordStartsAnewWhatReadsItAndNoServer() throws IOException {
        Map<String, String> before = containers();
        Path password = directory.resolve("postgres-password");
        String first = Files.readString(password);
        replace(password, "it's \\ \"mine\": $HOME & `more`\n");
        try {
            CommandResult up = shop.stack().up().orFail();

            Report.say("with another password of the database: up.sh took %s", up.took());
            Map<String, String> after = containers();
            assertThat(List.of("orders", "orders-migration", "postgres-setup"))
                    .noneMatch(service -> after.get(service).equals(before.get(service)));
            assertThat(List.of("postgres", "redis", "redis-exporter", "prometheus"))
                    .allMatch(service -> after.get(service).equals(before.get(service)));
            assertThat(shop.missing(List.of(shop.placeOrder()))).isEmpty();
        } finally {
            replace(password, first);
            shop.stack().up().orFail();
        }
    }

    @Test
    void noLinkIsFollowed() throws IOException {
        Path password = directory.resolve("redis-password");
        Path aside = directory.resolveSibling("aside");
        Files.move(password, aside);
        Files.setPosixFilePermissions(aside, PosixFilePermissions.fromString("rw-------"));
        Files.createSymbolicLink(password, aside);
        try {
            CommandResult up = shop.stack().up();

            assertThat(up.exitCode()).isEqualTo(1);
            assertThat(up.error()).contains("redis-password is a symbolic link");
            assertThat(mode(aside)).isEqualTo("rw-------");
        } finally {
            Files.delete(password);
            Files.move(aside, password);
            shop.stack().up().orFail();
        }
    }

    private static void replace(Path file, String text) throws IOException {
        Files.delete(file);
        Files.writeString(file, text);
    }

    private Map<String, String> containers() {
        var containers = new HashMap<String, String>();
        for (String id : shop.stack().compose("ps", "--all", "--quiet").orFail().lines()) {
            String service =
                    new Container(new Docker(), id).inspect("{{index .Config.Labels \"com.docker.compose.service\"}}");
            containers.put(service, id);
        }
        return containers;
    }

    /** The secrets that are passwords, without files that are derived from them. */
    private Map<String, String> values() throws IOException {
        Map<String, String> values = secrets();
        values.remove("redis-exporter-login");
        return values;
    }

    private Map<String, String> secrets() throws IOException {
        var secrets = new HashMap<String, String>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(it -> !it.getFileName().toString().startsWith("."))
                    .toList()) {
                secrets.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return secrets;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
