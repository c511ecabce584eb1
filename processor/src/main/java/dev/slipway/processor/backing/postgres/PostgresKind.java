package dev.slipway.processor.backing.postgres;

import dev.slipway.processor.backing.BackingKind;
import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.generate.alerts.ServerRules;
import dev.slipway.processor.generate.grafana.ServerDashboard;
import dev.slipway.processor.images.BaseImages;
import dev.slipway.processor.model.JavaType;
import dev.slipway.processor.plan.backing.ServerPlan;
import dev.slipway.processor.problem.Problems;
import dev.slipway.processor.read.Members;
import dev.slipway.templates.Templates;
import java.util.List;
import java.util.Optional;

/** {@code @Postgres}. */
public final class PostgresKind implements BackingKind<Postgres> {

    @Override
    public Postgres read(Members members, JavaType type, String service) {
        return PostgresReader.read(members, type, service);
    }

    @Override
    public void check(Postgres server, Problems problems) {
        new PostgresCheck().check(server, problems);
    }

    @Override
    public ServerPlan plan(Postgres server, BaseImages images, boolean isMonitored) {
        return new PostgresPlanner(images).plan(server, isMonitored);
    }

    @Override
    public List<GeneratedFile> files(Postgres server, boolean isMonitored, Templates templates) {
        return List.of(PostgresSetup.file(server, isMonitored, templates));
    }

    @Override
    public Optional<ServerRules> rules(Postgres server) {
        return Optional.of(new PostgresRules(server.name()));
    }

    @Override
    public Optional<ServerDashboard> dashboard(List<Postgres> servers) {
        return Optional.of(new PostgresDashboard());
    }
}
