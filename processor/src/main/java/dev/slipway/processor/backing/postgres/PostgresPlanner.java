package dev.slipway.processor.backing.postgres;

import dev.slipway.processor.annotation.PostgresMembers;
import dev.slipway.processor.images.BaseImages;
import dev.slipway.processor.model.ByteSize;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.plan.About;
import dev.slipway.processor.plan.Connections;
import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.Database;
import dev.slipway.processor.plan.Health;
import dev.slipway.processor.plan.HealthTimes;
import dev.slipway.processor.plan.Invocation;
import dev.slipway.processor.plan.Lifecycle;
import dev.slipway.processor.plan.Limits;
import dev.slipway.processor.plan.Link;
import dev.slipway.processor.plan.Membership;
import dev.slipway.processor.plan.MemoryDirectory;
import dev.slipway.processor.plan.Mount;
import dev.slipway.processor.plan.NamedImage;
import dev.slipway.processor.plan.Network;
import dev.slipway.processor.plan.Role;
import dev.slipway.processor.plan.SecretFile;
import dev.slipway.processor.plan.Setting;
import dev.slipway.processor.plan.SharedMemory;
import dev.slipway.processor.plan.StartCondition;
import dev.slipway.processor.plan.Storage;
import dev.slipway.processor.plan.Value;
import dev.slipway.processor.plan.backing.ServerPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans a PostgreSQL server, the setup of its roles, and its exporter. */
final class PostgresPlanner {

    /** The first version that has data checksums by default. */
    private static final int CHECKSUMS = 18;

    private final BaseImages images;

    PostgresPlanner(BaseImages images) {
        this.images = images;
    }

    ServerPlan plan(Postgres postgres, boolean isMonitored) {
        var secrets = new ArrayList<SecretFile>();
        // The server keeps the admin's password from its first start on; the setup sets the others at each start.
        secrets.add(new SecretFile(
                postgres.adminSecret(),
                true,
                List.of(postgres.dataVolume()),
                List.of(postgres.name(), postgres.setupName())));
        secrets.add(SecretFile.made(postgres.userSecret(), postgres.setupName()));
        var containers = new ArrayList<Container>();
        containers.add(server(postgres));
        containers.add(setup(postgres, isMonitored));
        if (isMonitored) {
            secrets.add(SecretFile.made(postgres.exporterSecret(), postgres.setupName(), postgres.exporterName()));
            containers.add(exporter(postgres));
        }
        return new ServerPlan(
                containers,
                secrets,
                List.of(new Database(
                        postgres.origin().member(PostgresMembers.DATABASE), postgres.name(), postgres.database())),
                List.of());
    }

    private Container server(Postgres postgres) {
        // The image's own user: switching to it from root would take capabilities.
        NamedImage image = PostgresImages.server(postgres.version(), images);
        long sharedBuffers = postgres.resources().memory().mebibytes() / 4;
        var environment = new ArrayList<Setting>();
        environment.add(new Setting("POSTGRES_PASSWORD_FILE", new Value.SecretPath(postgres.adminSecret())));
        if (postgres.version().major() < CHECKSUMS) {
            environment.add(new Setting("POSTGRES_INITDB_ARGS", "--data-checksums"));
        }
        return new Container(
                postgres.name(),
                Role.SERVER,
                postgres.name(),
                about(postgres, "PostgreSQL, from " + postgres.type().qualifiedName()),
                image,
                new Invocation(
                        Invocation.userOf(image.facts()),
                        List.of(),
                        Value.texts(List.of("postgres", "-c", "shared_buffers=" + sharedBuffers + "MB")),
                        "A quarter of the memory limit.",
                        environment,
                        List.of(postgres.adminSecret())),
                new Connections(List.of(), List.of(new Membership(postgres.name())), List.of()),
                new Storage(
                        List.of(new Mount.Volume(
                                Origin.OUTSIDE,
                                postgres.dataVolume(),
                                image.facts().data(),
                                false)),
                        List.of(
                                MemoryDirectory.TEMPORARY,
                                new MemoryDirectory(PostgresImages.SOCKET, true, "0755", ByteSize.of("1m"))),
                        Optional.of(new SharedMemory(ByteSize.of("128m"), "Parallel queries share memory there"))),
                new Health.Command(
                        List.of("pg_isready", "-q", "-h", "127.0.0.1", "-U", Postgres.ADMIN),
                        false,
                        HealthTimes.ofServer("2m"),
                        "Over TCP: while the files are made, a server that is not the real one answers on the socket."),
                Lifecycle.server(List.of(), "1m"),
                Limits.of(postgres.resources()));
    }

    private Container setup(Postgres postgres, boolean isMonitored) {
        NamedImage image = PostgresImages.server(postgres.version(), images);
        var secrets = new ArrayList<>(List.of(postgres.adminSecret(), postgres.userSecret()));
        if (isMonitored) {
            secrets.add(postgres.exporterSecret());
        }
        return new Container(
                postgres.setupName(),
                Role.SETUP,
                postgres.name(),
                about(
                        postgres,
                        "Sees to the roles and the database, each time the stack is brought up; see " + postgres.name()
                                + "/" + PostgresSetup.FILE + "."),
                image,
                new Invocation(
                        Invocation.userOf(image.facts()),
                        List.of(),
                        Value.texts(List.of("sh", "/slipway/" + PostgresSetup.FILE)),
                        "",
                        List.of(),
                        secrets),
                uses(postgres, List.of(new Membership(postgres.name()))),
                // The image declares a volume: without a name here, each start would make another anonymous one.
                Storage.of(
                        List.of(new Mount.Config(postgres.name(), "/slipway")),
                        new MemoryDirectory(image.facts().data(), true, "0700", ByteSize.of("1m"))),
                Health.Unknown.UNASKED,
                Lifecycle.once(List.of(StartCondition.healthy(postgres.name()))),
                Limits.of("0.5", "64M", 50, "0.05", "16M"));
    }

    private Container exporter(Postgres postgres) {
        NamedImage image = PostgresImages.exporter(images);
        return new Container(
                postgres.exporterName(),
                Role.EXPORTER,
                postgres.name(),
                about(
                        postgres,
                        "Shows the metrics of \"" + postgres.name()
                                + "\" to Prometheus, by a role that may read statistics only."),
                image,
                new Invocation(
                        Invocation.userOf(image.facts()),
                        List.of(),
                        List.of(),
                        "",
                        List.of(
                                new Setting(
                                        "DATA_SOURCE_URI",
                                        postgres.name() + ":" + postgres.port() + "/" + postgres.database()
                                                + "?sslmode=disable"),
                                new Setting("DATA_SOURCE_USER", Postgres.EXPORTER),
                                new Setting("DATA_SOURCE_PASS_FILE", new Value.SecretPath(postgres.exporterSecret()))),
                        List.of(postgres.exporterSecret())),
                uses(postgres, List.of(new Membership(Network.BACKEND), new Membership(postgres.name()))),
                Storage.temporary(),
                Health.Command.ofAddress(HealthTimes.ofServer("30s"), "127.0.0.1", PostgresImages.EXPORTER_PORT, "/"),
                Lifecycle.exporter(List.of(
                        StartCondition.healthy(postgres.name()), StartCondition.completed(postgres.setupName()))),
                Limits.ofExporter());
    }

    private static About about(Postgres postgres, String comment) {
        return new About(
                postgres.origin().member(PostgresMembers.NAME), postgres.type().qualifiedName(), "", comment);
    }

    private static Connections uses(Postgres postgres, List<Membership> networks) {
        return new Connections(
                List.of(), networks, List.of(new Link(postgres.name(), postgres.port(), Link.Purpose.USES)));
    }
}
