package dev.slipway.processor.backing.other;

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

/** {@code @BackingService}. Nothing is known of what its exporter shows. */
public final class OtherKind implements BackingKind<OtherServer> {

    @Override
    public OtherServer read(Members members, JavaType type, String service) {
        return OtherServerReader.read(members, type);
    }

    @Override
    public void check(OtherServer server, Problems problems) {
        new OtherServerCheck().check(server, problems);
    }

    @Override
    public ServerPlan plan(OtherServer server, BaseImages images, boolean isMonitored) {
        return new OtherServerPlanner().plan(server, isMonitored);
    }

    @Override
    public List<GeneratedFile> files(OtherServer server, boolean isMonitored, Templates templates) {
        return List.of();
    }

    @Override
    public Optional<ServerRules> rules(OtherServer server) {
        return Optional.empty();
    }

    @Override
    public Optional<ServerDashboard> dashboard(List<OtherServer> servers) {
        return Optional.empty();
    }
}
