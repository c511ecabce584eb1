package dev.slipway.processor.backing.postgres;

import dev.slipway.processor.annotation.PostgresMembers;
import dev.slipway.processor.model.JavaType;
import dev.slipway.processor.model.Version;
import dev.slipway.processor.read.Members;
import dev.slipway.processor.read.ResourcesReader;
import dev.slipway.processor.read.ServiceNames;

/** {@code @Postgres} → {@link Postgres}. */
final class PostgresReader {

    private PostgresReader() {}

    static Postgres read(Members members, JavaType type, String service) {
        String name = members.textOr(
                service.isEmpty() ? ServiceNames.of(type.simpleName()) : "postgres", PostgresMembers.NAME);
        String database =
                members.textOr((service.isEmpty() ? name : service).replace('-', '_'), PostgresMembers.DATABASE);
        return new Postgres(
                members.origin(),
                type,
                name,
                Version.of(members.text(PostgresMembers.VERSION)),
                database,
                members.textOr(database, PostgresMembers.USER),
                members.text(PostgresMembers.ENV_PREFIX),
                ResourcesReader.read(members.annotation(PostgresMembers.RESOURCES)));
    }
}
