package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.images.BaseImages;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.OtherServer;
import dev.slipway.processor.model.Postgres;
import dev.slipway.processor.model.Redis;

/** The entries under {@code services} of all backing services. */
final class BackingTrees {

    private BackingTrees() {}

    static void addTo(YamlMap services, Deployment deployment, BaseImages images, ConfigHashes hashes) {
        boolean isMonitored = deployment.isMonitored();
        for (BackingService server : deployment.backing()) {
            if (server instanceof Postgres postgres) {
                new PostgresTree(postgres, images).addTo(services, isMonitored);
            } else if (server instanceof Redis redis) {
                new RedisTree(redis, images, hashes).addTo(services, isMonitored);
            } else if (server instanceof OtherServer other) {
                new OtherServerTree(other).addTo(services, isMonitored);
            }
        }
    }
}
