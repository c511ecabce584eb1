package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.YamlLine;
import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.images.BaseImages;
import dev.slipway.processor.model.Postgres;
import java.util.ArrayList;
import java.util.List;

/** The entries under {@code services} of a PostgreSQL server: itself, what sees to its roles, and its exporter. */
final class PostgresTree {

    /** The image's own user; from root it would take capabilities to become it. */
    private static final String USER = "70:70";

    /** The first version that checks its pages without being told to. */
    private static final int CHECKSUMS = 18;

    private final Postgres postgres;
    private final BaseImages images;

    PostgresTree(Postgres postgres, BaseImages images) {
        this.postgres = postgres;
        this.images = images;
    }

    void addTo(YamlMap services, boolean isMonitored) {
        services.put(
                postgres.name(),
                server(),
                "\nPostgreSQL, from " + postgres.type().qualifiedName());
        services.put(
                postgres.setupName(),
                setup(isMonitored),
                "\nSees to the roles and the database, each time the stack is brought up; see "
                        + PostgresSetupGenerator.path(postgres) + ".");
        if (isMonitored) {
            services.put(
                    postgres.exporterName(),
                    exporter(),
                    "\nShows the metrics of \"" + postgres.name()
                            + "\" to Prometheus, by a role that may read statistics only.");
        }
    }

    private YamlMap server() {
        long sharedBuffers = postgres.resources().memory().mebibytes() / 4;
        var environment = new YamlMap().put("POSTGRES_PASSWORD_FILE", Environment.file(postgres.adminSecret()));
        if (postgres.majorVersion() < CHECKSUMS) {
            environment.put("POSTGRES_INITDB_ARGS", "--data-checksums");
        }
        var map = new YamlMap()
                .put("image", image())
                .put("user", USER)
                .put(
                        "command",
                        new YamlLine(List.of("postgres", "-c", "shared_buffers=" + sharedBuffers + "MB")),
                        "A quarter of the memory limit.")
                .put("environment", environment);
        SecretFiles.addTo(map, postgres.name(), List.of(postgres.adminSecret()));
        map.put("networks", List.of(postgres.name()))
                .put("volumes", Words.volumes(postgres.volumes()))
                .put(
                        "shm_size",
                        "128m",
                        "Parallel queries share memory there; Docker's default of 64 MB is soon too little.")
                .put(
                        "healthcheck",
                        ServerHealth.of(
                                "2m", List.of("CMD", "pg_isready", "-q", "-h", "127.0.0.1", "-U", Postgres.ADMIN)),
                        "Over TCP: while the files are made, a server that is not the real one answers on the socket.")
                .put("restart", "unless-stopped")
                .put("stop_grace_period", "1m")
                .put("deploy", new YamlMap().put("resources", Limits.of(postgres.resources())));
        Hardening.addTo(map, List.of("/var/run/postgresql:uid=70,gid=70,mode=0755,size=1m"));
        return map;
    }

    private YamlMap setup(boolean isMonitored) {
        var secrets = new ArrayList<>(List.of(postgres.adminSecret(), postgres.userSecret()));
        if (isMonitored) {
            secrets.add(postgres.exporterSecret());
        }
        var map = new YamlMap()
                .put("image", image())
                .put("user", USER)
                .put("command", new YamlLine(List.of("sh", "/slipway/" + PostgresSetupGenerator.FILE)))
                .put("depends_on", StartOrder.afterHealthy(postgres.name()));
        SecretFiles.addTo(map, postgres.setupName(), secrets);
        map.put("networks", List.of(postgres.name()))
                .put("volumes", List.of(BindMount.of("./" + postgres.name(), "/slipway")))
                .put("restart", "no")
                .put("deploy", new YamlMap().put("resources", Limits.of("0.5", "64M", 50, "0.05", "16M")));
        // The image declares a volume, of which each start would make another without a name.
        Hardening.addTo(map, List.of(postgres.dataDirectory() + ":uid=70,gid=70,mode=0700,size=1m"));
        return map;
    }

    private YamlMap exporter() {
        var map = new YamlMap()
                .put("image", images.postgresExporter())
                .put("user", "65534:65534")
                .put("depends_on", StartOrder.after(List.of(postgres)))
                .put(
                        "environment",
                        new YamlMap()
                                .put(
                                        "DATA_SOURCE_URI",
                                        postgres.name() + ":" + postgres.port() + "/" + postgres.database()
                                                + "?sslmode=disable")
                                .put("DATA_SOURCE_USER", Postgres.EXPORTER)
                                .put("DATA_SOURCE_PASS_FILE", Environment.file(postgres.exporterSecret())));
        SecretFiles.addTo(map, postgres.exporterName(), List.of(postgres.exporterSecret()));
        map.put("networks", List.of(Networks.BACKEND, postgres.name()))
                .put("healthcheck", ServerHealth.ofPath("30s", 9187, "/"))
                .put("restart", "unless-stopped")
                .put("deploy", new YamlMap().put("resources", Limits.of("0.25", "64M", 50, "0.05", "16M")));
        Hardening.addTo(map);
        return map;
    }

    private String image() {
        return images.postgres(postgres.version());
    }
}
