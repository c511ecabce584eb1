package dev.slipway.processor.backing.redis;

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

/** {@code @Redis}. */
public final class RedisKind implements BackingKind<Redis> {

    @Override
    public Redis read(Members members, JavaType type, String service) {
        return RedisReader.read(members, type, service);
    }

    @Override
    public void check(Redis server, Problems problems) {
        new RedisCheck().check(server, problems);
    }

    @Override
    public ServerPlan plan(Redis server, BaseImages images, boolean isMonitored) {
        return new RedisPlanner(images).plan(server, isMonitored);
    }

    @Override
    public List<GeneratedFile> files(Redis server, boolean isMonitored, Templates templates) {
        return List.of(RedisStart.file(server, isMonitored, templates));
    }

    @Override
    public Optional<ServerRules> rules(Redis server) {
        return Optional.of(new RedisRules(server.name(), server.isPersistent()));
    }

    @Override
    public Optional<ServerDashboard> dashboard(List<Redis> servers) {
        return Optional.of(new RedisDashboard(isOnePersistent(servers)));
    }

    private static boolean isOnePersistent(List<Redis> servers) {
        for (Redis server : servers) {
            if (server.isPersistent()) {
                return true;
            }
        }
        return false;
    }
}
