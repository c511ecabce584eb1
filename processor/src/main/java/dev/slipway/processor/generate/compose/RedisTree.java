package dev.slipway.processor.generate.compose;

import static dev.slipway.processor.format.ComposeText.literal;

import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.generate.BaseImages;
import dev.slipway.processor.model.Redis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The entries under {@code services} of a Redis server: itself and its exporter. */
final class RedisTree {

    /** The image's own user and group. */
    private static final String USER = "999:1000";

    /** What the exporter asks for, and nothing that reads or changes data. */
    private static final String EXPORTER_COMMANDS =
            "-@all +info +client|setname +slowlog|get +slowlog|len +latency|latest +latency|histogram";

    private final Redis redis;
    private final BaseImages images;

    RedisTree(Redis redis, BaseImages images) {
        this.redis = redis;
        this.images = images;
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
                .put(
                        "command",
                        List.of("sh", "-ec", literal(script(isMonitored))),
                        "Redis gets the hashes of passwords, in a file in memory.");
        SecretFiles.addTo(map, redis.name(), secrets(isMonitored));
        map.put("networks", List.of(redis.name()))
                .putUnlessEmpty("volumes", Words.volumes(redis.volumes()))
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

    private String script(boolean isMonitored) {
        var lines = new ArrayList<String>();
        lines.add("umask 077");
        lines.add(
                "# A password that cannot be read, or is empty, ends this: the hash of nothing would let everyone in.");
        lines.add("hash() {");
        lines.add("  password=$(cat \"/run/secrets/$1\") && [ -n \"$password\" ] || exit 1");
        lines.add("  printf %s \"$password\" | sha256sum | cut -d ' ' -f 1");
        lines.add("}");
        lines.add("service=$(hash " + redis.userSecret() + ")");
        if (isMonitored) {
            lines.add("exporter=$(hash " + redis.exporterSecret() + ")");
        }
        lines.add("cat >/tmp/redis.conf <<CONF");
        lines.add("user default on #$service ~* &* +@all");
        if (isMonitored) {
            lines.add("user " + Redis.EXPORTER + " on #$exporter " + EXPORTER_COMMANDS);
        }
        lines.add("user health on nopass -@all +ping");
        lines.add("protected-mode no");
        lines.add("dir /data");
        lines.add("maxmemory " + maxMemory());
        lines.add("maxmemory-policy " + (redis.isPersistent() ? "noeviction" : "allkeys-lru"));
        if (redis.isPersistent()) {
            lines.add("appendonly yes");
        } else {
            lines.add("save \"\"");
        }
        lines.add("CONF");
        lines.add("exec redis-server /tmp/redis.conf");
        return String.join("\n", lines).concat("\n");
    }

    /** Redis writes a unit of 1024 with a {@code b} behind it. */
    private String maxMemory() {
        String text = redis.maxMemory().text().toLowerCase(Locale.ROOT);
        return text.endsWith("b") ? text.substring(0, text.length() - 1) : text.concat("b");
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
