package dev.slipway.processor.backing.redis;

import dev.slipway.processor.annotation.RedisMembers;
import dev.slipway.processor.images.BaseImages;
import dev.slipway.processor.model.ByteSize;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.plan.About;
import dev.slipway.processor.plan.Connections;
import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.Health;
import dev.slipway.processor.plan.HealthTimes;
import dev.slipway.processor.plan.Invocation;
import dev.slipway.processor.plan.Lifecycle;
import dev.slipway.processor.plan.Limits;
import dev.slipway.processor.plan.Link;
import dev.slipway.processor.plan.LoginFile;
import dev.slipway.processor.plan.Membership;
import dev.slipway.processor.plan.MemoryDirectory;
import dev.slipway.processor.plan.Mount;
import dev.slipway.processor.plan.NamedImage;
import dev.slipway.processor.plan.Network;
import dev.slipway.processor.plan.Role;
import dev.slipway.processor.plan.SecretFile;
import dev.slipway.processor.plan.Setting;
import dev.slipway.processor.plan.StartCondition;
import dev.slipway.processor.plan.Storage;
import dev.slipway.processor.plan.Value;
import dev.slipway.processor.plan.backing.ServerPlan;
import java.util.List;

/** Plans a Redis server and its exporter. */
final class RedisPlanner {

    private final BaseImages images;

    RedisPlanner(BaseImages images) {
        this.images = images;
    }

    ServerPlan plan(Redis redis, boolean isMonitored) {
        var user = SecretFile.made(redis.userSecret(), redis.name());
        if (!isMonitored) {
            return new ServerPlan(
                    List.of(server(redis, List.of(redis.userSecret()))), List.of(user), List.of(), List.of());
        }
        return new ServerPlan(
                List.of(server(redis, List.of(redis.userSecret(), redis.exporterSecret())), exporter(redis)),
                List.of(user, SecretFile.made(redis.exporterSecret(), redis.name(), redis.exporterName())),
                List.of(),
                List.of(new LoginFile(
                        redis.exporterLogin(),
                        redis.exporterSecret(),
                        "redis://" + Redis.EXPORTER + "@" + redis.name() + ":" + redis.port(),
                        redis.exporterName())));
    }

    private Container server(Redis redis, List<String> secrets) {
        NamedImage image = RedisImages.server(redis.version(), images);
        return new Container(
                redis.name(),
                Role.SERVER,
                redis.name(),
                about(
                        redis,
                        (redis.isPersistent() ? "Redis, which keeps its data, from " : "Redis as a cache, from ")
                                + redis.type().qualifiedName()),
                image,
                new Invocation(
                        Invocation.userOf(image.facts()),
                        List.of(),
                        Value.texts(List.of("sh", "/slipway/" + RedisStart.FILE)),
                        "",
                        List.of(),
                        secrets),
                new Connections(List.of(), List.of(new Membership(redis.name())), List.of()),
                storage(redis, image.facts().data()),
                new Health.Command(
                        List.of("redis-cli --no-auth-warning --user health --pass - ping | grep -q PONG"),
                        true,
                        HealthTimes.ofServer("2m"),
                        "By a user that may do nothing else and needs no password; not before the data are loaded."),
                Lifecycle.server(List.of(), "30s"),
                Limits.of(redis.resources()));
    }

    /** The image declares a volume for its data: without a name here, each start would make another anonymous one. */
    private static Storage storage(Redis redis, String data) {
        var scripts = new Mount.Config(redis.name(), "/slipway");
        return redis.isPersistent()
                ? Storage.of(List.of(scripts, new Mount.Volume(Origin.OUTSIDE, redis.dataVolume(), data, false)))
                : Storage.of(List.of(scripts), new MemoryDirectory(data, true, "0700", ByteSize.of("1m")));
    }

    private Container exporter(Redis redis) {
        NamedImage image = RedisImages.exporter(images);
        return new Container(
                redis.exporterName(),
                Role.EXPORTER,
                redis.name(),
                about(
                        redis,
                        "Shows the metrics of \"" + redis.name()
                                + "\" to Prometheus. Its image holds nothing that could check"
                                + " its health; its target tells."),
                image,
                new Invocation(
                        Invocation.userOf(image.facts()),
                        List.of(),
                        List.of(),
                        "",
                        List.of(
                                new Setting("REDIS_ADDR", "redis://" + redis.name() + ":" + redis.port()),
                                new Setting("REDIS_USER", Redis.EXPORTER),
                                new Setting("REDIS_PASSWORD_FILE", new Value.SecretPath(redis.exporterLogin()))),
                        List.of(redis.exporterLogin())),
                new Connections(
                        List.of(),
                        List.of(new Membership(Network.BACKEND), new Membership(redis.name())),
                        List.of(new Link(redis.name(), redis.port(), Link.Purpose.USES))),
                Storage.temporary(),
                Health.Unknown.UNASKED,
                Lifecycle.exporter(List.of(StartCondition.healthy(redis.name()))),
                Limits.ofExporter());
    }

    private static About about(Redis redis, String comment) {
        return new About(redis.origin().member(RedisMembers.NAME), redis.type().qualifiedName(), "", comment);
    }
}
