package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.YamlLine;
import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.images.BaseImages;
import dev.slipway.processor.model.Redis;
import java.util.ArrayList;
import java.util.List;

/** The entries under {@code services} of a Redis server: itself and its exporter. */
final class RedisTree {

    /** The image's own user and group. */
    private static final String USER = "999:1000";

    private final Redis redis;
    private final BaseImages images;
    private final ConfigHashes hashes;

    RedisTree(Redis redis, BaseImages images, ConfigHashes hashes) {
        this.redis = redis;
        this.images = images;
        this.hashes = hashes;
    }

    void addTo(YamlMap services, boolean isMonitored) {
        services.put(
                redis.name(),
                server(isMonitored),
                (redis.isPersistent() ? "\nRedis, which keeps its data, from " : "\nRedis as a cache, from ")
                        + redis.type().qualifiedName());
        if (isMonitored) {
            services.put(
                    redis.exporterName(),
                    exporter(),
                    "\nShows the metrics of \"" + redis.name()
                            + "\" to Prometheus. Its image holds nothing that could check"
                            + " its health; its target tells.");
        }
    }

    private YamlMap server(boolean isMonitored) {
        var map = new YamlMap()
                .put("image", images.redis(redis.version()))
                .put("user", USER)
                .put("command", new YamlLine(List.of("sh", "/slipway/" + RedisStartGenerator.FILE)));
        SecretFiles.addTo(map, redis.name(), secrets(isMonitored), hashes.label(redis.name() + "/"));
        map.put("networks", List.of(redis.name()))
                .put("volumes", volumes())
                .put(
                        "healthcheck",
                        ServerHealth.of(
                                "2m",
                                List.of(
                                        "CMD-SHELL",
                                        "redis-cli --no-auth-warning --user health --pass - ping | grep -q PONG")),
                        "By a user that may do nothing else and needs no password; not before the data are loaded.")
                .put("restart", "unless-stopped")
                .put("stop_grace_period", "30s")
                .put("deploy", new YamlMap().put("resources", Limits.of(redis.resources())));
        // The image declares /data a volume, of which each start would make another without a name.
        Hardening.addTo(map, redis.isPersistent() ? List.of() : List.of("/data:uid=999,gid=1000,mode=0700,size=1m"));
        return map;
    }

    private List<String> secrets(boolean isMonitored) {
        return isMonitored ? List.of(redis.userSecret(), redis.exporterSecret()) : List.of(redis.userSecret());
    }

    private List<Object> volumes() {
        var volumes = new ArrayList<Object>();
        volumes.add(BindMount.of("./" + redis.name(), "/slipway"));
        volumes.addAll(Words.volumes(redis.volumes()));
        return volumes;
    }

    private YamlMap exporter() {
        var map = new YamlMap()
                .put("image", images.redisExporter())
                .put("user", "59000:59000")
                .put("depends_on", StartOrder.after(List.of(redis)))
                .put(
                        "environment",
                        new YamlMap()
                                .put("REDIS_ADDR", address())
                                .put("REDIS_USER", Redis.EXPORTER)
                                .put(
                                        "REDIS_PASSWORD_FILE",
                                        Environment.file(ExporterLogin.of(redis).name())));
        SecretFiles.addTo(
                map, redis.exporterName(), List.of(ExporterLogin.of(redis).name()));
        map.put("networks", List.of(Networks.BACKEND, redis.name()))
                .put("restart", "unless-stopped")
                .put("deploy", new YamlMap().put("resources", Limits.of("0.25", "64M", 50, "0.05", "16M")));
        Hardening.addTo(map);
        return map;
    }

    private String address() {
        return "redis://" + redis.name() + ":" + redis.port();
    }
}
