package dev.slipway.processor.backing.postgres;

import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.plan.SecretFile;
import dev.slipway.templates.Templates;
import java.util.List;

/** {@code <postgres>/setup.sh}, which sets up the roles and the database of a server. */
final class PostgresSetup {

    static final String FILE = "setup.sh";

    private PostgresSetup() {}

    static GeneratedFile file(Postgres postgres, boolean isMonitored, Templates templates) {
        var view = new View(
                postgres.name(),
                postgres.type().qualifiedName(),
                Postgres.ADMIN,
                SecretFile.path(postgres.adminSecret()),
                postgres.user(),
                SecretFile.path(postgres.userSecret()),
                postgres.database(),
                Postgres.EXPORTER,
                isMonitored ? List.of(new Exporter(SecretFile.path(postgres.exporterSecret()))) : List.of());
        return new GeneratedFile(postgres.name() + "/" + FILE, templates.render("postgres/setup.sh", view));
    }

    /** The names in {@code setup.sh.mustache}. A check ensures that they need no quoting. */
    private record View(
            String server,
            String type,
            String admin,
            String adminFile,
            String user,
            String userFile,
            String database,
            String role,
            List<Exporter> exporter) {}

    private record Exporter(String roleFile) {}
}
