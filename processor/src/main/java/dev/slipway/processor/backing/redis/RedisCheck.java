package dev.slipway.processor.backing.redis;

import dev.slipway.processor.annotation.RedisMembers;
import dev.slipway.processor.check.BackingCheck;
import dev.slipway.processor.check.container.EnvironmentCheck;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Version;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;

/** A Redis server has a version for which there is an image, explicit if it keeps its data, and enough memory. */
final class RedisCheck implements BackingCheck<Redis> {

    /** The first version that limits the commands of each user as Slipway needs it. */
    private static final int OLDEST = 7;

    private static final long LEAST_MEMORY = 1L << 20;

    @Override
    public void check(Redis redis, Problems problems) {
        Origin origin = redis.origin();
        checkVersion(redis, origin.member(RedisMembers.VERSION), problems);
        if (redis.maxMemory().bytes() < LEAST_MEMORY) {
            problems.add(ProblemKind.SIZE_SYNTAX
                    .at(origin.member(RedisMembers.MAX_MEMORY))
                    .quoting("size", redis.maxMemory().text())
                    .with("least", "1M")
                    .with("example", "64M"));
        }
        EnvironmentCheck.checkName(redis.envPrefix(), origin.member(RedisMembers.ENV_PREFIX), problems);
    }

    private static void checkVersion(Redis redis, Origin origin, Problems problems) {
        Version version = redis.version();
        if (!version.isGiven() && redis.isPersistent()) {
            problems.add(ProblemKind.REDIS_VERSION.at(origin, "missing"));
        } else if (version.isGiven() && (version.major() < OLDEST || version.numbers() > 3)) {
            problems.add(ProblemKind.REDIS_VERSION.at(origin).quoting("version", version.text()));
        }
    }
}
