package dev.slipway.processor.check.backing;

import dev.slipway.processor.annotation.RedisMembers;
import dev.slipway.processor.check.container.EnvironmentCheck;
import dev.slipway.processor.check.text.Texts;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Redis;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;

/** A Redis server has a version that its image has, said where its data outlive it, and some memory. */
final class RedisCheck implements BackingCheck {

    private static final long LEAST_MEMORY = 1L << 20;

    @Override
    public void check(BackingService server, Problems problems) {
        if (!(server instanceof Redis redis)) {
            return;
        }
        Origin origin = redis.origin();
        problems.require(
                redis.version().isEmpty() ? !redis.isPersistent() : isVersion(redis.version()),
                ProblemKind.REDIS_VERSION,
                origin.member(RedisMembers.VERSION),
                redis.version().isEmpty() ? "no version" : Texts.shown(redis.version()));
        problems.require(
                redis.maxMemory().bytes() >= LEAST_MEMORY,
                ProblemKind.SIZE_SYNTAX,
                origin.member(RedisMembers.MAX_MEMORY),
                Texts.shown(redis.maxMemory().text()),
                "1M",
                "64M");
        EnvironmentCheck.checkName(redis.envPrefix(), origin.member(RedisMembers.ENV_PREFIX), problems);
    }

    /** From 7 on, whose users can be told which commands they may use. */
    private static boolean isVersion(String version) {
        return version.matches("(?:[7-9]|[1-9]\\d)(?:\\.\\d{1,2}){0,2}");
    }
}
