package dev.slipway.processor.generate.backing;

import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.generate.Generator;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Redis;
import dev.slipway.processor.plan.Layout;
import dev.slipway.processor.plan.SecretFile;
import dev.slipway.templates.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code <redis>/start.sh} of each Redis server. */
public final class RedisStartGenerator implements Generator {

    /** What the exporter asks for, and nothing that reads or changes data. */
    private static final String EXPORTER_COMMANDS =
            "-@all +info +client|setname +slowlog|get +slowlog|len +latency|latest +latency|histogram";

    private final Templates templates;

    public RedisStartGenerator(Templates templates) {
        this.templates = templates;
    }

    @Override
    public List<GeneratedFile> generate(Deployment deployment, Layout layout) {
        var files = new ArrayList<GeneratedFile>();
        for (BackingService server : deployment.backing()) {
            if (server instanceof Redis redis) {
                var view = new View(
                        redis.name(),
                        redis.type().qualifiedName(),
                        SecretFile.path(redis.userSecret()),
                        deployment.isMonitored()
                                ? List.of(new Exporter(
                                        Redis.EXPORTER, SecretFile.path(redis.exporterSecret()), EXPORTER_COMMANDS))
                                : List.of(),
                        maxMemory(redis),
                        redis.isPersistent());
                files.add(new GeneratedFile(redis.name() + "/start.sh", templates.render("redis/start.sh", view)));
            }
        }
        return files;
    }

    /** Redis writes a unit of 1024 with a {@code b} behind it. */
    private static String maxMemory(Redis redis) {
        String text = redis.maxMemory().text().toLowerCase(Locale.ROOT);
        return text.endsWith("b") ? text.substring(0, text.length() - 1) : text + "b";
    }

    /** The names in {@code start.sh.mustache}: names that need no quoting, since a check has seen to it. */
    private record View(
            String server,
            String type,
            String userFile,
            List<Exporter> exporter,
            String maxMemory,
            boolean persistent) {}

    private record Exporter(String role, String roleFile, String commands) {}
}
