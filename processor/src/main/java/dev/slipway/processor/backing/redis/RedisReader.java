package dev.slipway.processor.backing.redis;

import dev.slipway.processor.annotation.RedisMembers;
import dev.slipway.processor.model.ByteSize;
import dev.slipway.processor.model.JavaType;
import dev.slipway.processor.model.Version;
import dev.slipway.processor.read.Members;
import dev.slipway.processor.read.ServiceNames;

/** {@code @Redis} → {@link Redis}. */
final class RedisReader {

    private RedisReader() {}

    static Redis read(Members members, JavaType type, String service) {
        return new Redis(
                members.origin(),
                type,
                members.textOr(service.isEmpty() ? ServiceNames.of(type.simpleName()) : "redis", RedisMembers.NAME),
                Version.of(members.text(RedisMembers.VERSION)),
                ByteSize.of(members.text(RedisMembers.MAX_MEMORY)),
                members.flag(RedisMembers.PERSISTENT),
                members.text(RedisMembers.ENV_PREFIX));
    }
}
