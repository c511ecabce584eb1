package dev.slipway.processor.backing.redis;

import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.plan.SecretFile;
import dev.slipway.templates.Templates;
import java.util.List;
import java.util.Locale;

/** {@code <redis>/start.sh}, which starts a server with its users and limits. */
final class RedisStart {

    static final String FILE = "start.sh";

    /** The commands that the exporter uses; none reads or changes data. */
    private static final String EXPORTER_COMMANDS =
            "-@all +info +client|setname +slowlog|get +slowlog|len +latency|latest +latency|histogram";

    private RedisStart() {}

    static GeneratedFile file(Redis redis, boolean isMonitored, Templates templates) {
        var view = new View(
                redis.name(),
                redis.type().qualifiedName(),
                SecretFile.path(redis.userSecret()),
                isMonitored
                        ? List.of(new Exporter(
                                Redis.EXPORTER, SecretFile.path(redis.exporterSecret()), EXPORTER_COMMANDS))
                        : List.of(),
                maxMemory(redis),
                redis.isPersistent());
        return new GeneratedFile(redis.name() + "/" + FILE, templates.render("redis/start.sh", view));
    }

    /** Redis writes units of 1024 with a trailing {@code b}. */
    private static String maxMemory(Redis redis) {
        String text = redis.maxMemory().text().toLowerCase(Locale.ROOT);
        return text.endsWith("b") ? text.substring(0, text.length() - 1) : text + "b";
    }

    /** The names in {@code start.sh.mustache}. A check ensures that they need no quoting. */
    private record View(
            String server,
            String type,
            String userFile,
            List<Exporter> exporter,
            String maxMemory,
            boolean persistent) {}

    private record Exporter(String role, String roleFile, String commands) {}
}
