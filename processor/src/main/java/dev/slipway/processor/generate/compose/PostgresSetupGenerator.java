package dev.slipway.processor.generate.compose;

import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.generate.Generator;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Layout;
import dev.slipway.processor.model.Postgres;
import dev.slipway.templates.Templates;
import java.util.ArrayList;
import java.util.List;

/** {@code <postgres>/setup.sh} of each PostgreSQL server. */
public final class PostgresSetupGenerator implements Generator {

    static final String FILE = "setup.sh";

    private final Templates templates;

    public PostgresSetupGenerator(Templates templates) {
        this.templates = templates;
    }

    /** Where it lies in the deploy directory. */
    static String path(Postgres postgres) {
        return postgres.name() + "/" + FILE;
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
                        Environment.file(postgres.adminSecret()),
                        postgres.user(),
                        Environment.file(postgres.userSecret()),
                        postgres.database(),
                        Postgres.EXPORTER,
                        deployment.isMonitored()
                                ? List.of(new Exporter(Environment.file(postgres.exporterSecret())))
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
