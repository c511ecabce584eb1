package dev.slipway.processor.generate.backing;

import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.generate.Generator;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Postgres;
import dev.slipway.processor.plan.Layout;
import dev.slipway.processor.plan.SecretFile;
import dev.slipway.templates.Templates;
import java.util.ArrayList;
import java.util.List;

/** {@code <postgres>/setup.sh} of each PostgreSQL server. */
public final class PostgresSetupGenerator implements Generator {

    private final Templates templates;

    public PostgresSetupGenerator(Templates templates) {
        this.templates = templates;
    }

    /** Where it lies in the deploy directory. */
    static String path(Postgres postgres) {
        return postgres.name() + "/setup.sh";
    }

    @Override
    public List<GeneratedFile> generate(Deployment deployment, Layout layout) {
        var files = new ArrayList<GeneratedFile>();
        for (BackingService server : deployment.backing()) {
            if (server instanceof Postgres postgres) {
                var view = new View(
                        postgres.name(),
                        postgres.type().qualifiedName(),
                        Postgres.ADMIN,
                        SecretFile.path(postgres.adminSecret()),
                        postgres.user(),
                        SecretFile.path(postgres.userSecret()),
                        postgres.database(),
                        Postgres.EXPORTER,
                        deployment.isMonitored()
                                ? List.of(new Exporter(SecretFile.path(postgres.exporterSecret())))
                                : List.of());
                files.add(new GeneratedFile(path(postgres), templates.render("postgres/setup.sh", view)));
            }
        }
        return files;
    }

    /** The names in {@code setup.sh.mustache}: names that need no quoting, since a check has seen to it. */
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
