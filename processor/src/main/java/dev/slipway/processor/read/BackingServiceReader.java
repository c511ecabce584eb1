package dev.slipway.processor.read;

import dev.slipway.processor.annotation.AnnotationNames;
import dev.slipway.processor.annotation.BackingServiceMembers;
import dev.slipway.processor.annotation.ExporterMembers;
import dev.slipway.processor.annotation.PostgresMembers;
import dev.slipway.processor.annotation.RedisMembers;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.ByteSize;
import dev.slipway.processor.model.Exporter;
import dev.slipway.processor.model.JavaType;
import dev.slipway.processor.model.NumericUser;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.OtherServer;
import dev.slipway.processor.model.Postgres;
import dev.slipway.processor.model.Redis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** {@code @Postgres}, {@code @Redis} and {@code @BackingService} of a type → {@link BackingService}s. */
public final class BackingServiceReader {

    /** Whether one of the three stands on the type. */
    public static boolean isOn(TypeElement type) {
        return Annotations.find(type, AnnotationNames.POSTGRES) != null
                || Annotations.find(type, AnnotationNames.REDIS) != null
                || Annotations.find(type, AnnotationNames.BACKING_SERVICE) != null;
    }

    /**
     * Reads those of a type of its own, after which they are named.
     *
     * @param wrong the values that are not to be used: their defaults stand in for them
     * @throws UnresolvedValue where a value cannot be resolved
     */
    public List<BackingService> read(TypeElement type, List<Origin> wrong) {
        String name = ServiceNames.of(type.getSimpleName().toString());
        return read(type, name, name, "", wrong);
    }

    /**
     * Reads those of a service.
     *
     * @param service the name of the service, after which a database is named
     */
    List<BackingService> read(TypeElement type, String service, List<Origin> wrong) {
        return read(type, "postgres", "redis", service, wrong);
    }

    private List<BackingService> read(
            TypeElement type, String postgresName, String redisName, String owner, List<Origin> wrong) {
        var servers = new ArrayList<BackingService>();
        JavaType javaType = TypeElements.javaType(type);
        Optional<Members> postgres = Members.of(type, AnnotationNames.POSTGRES, wrong);
        if (postgres.isPresent()) {
            servers.add(postgres(postgres.get(), javaType, postgresName, owner));
        }
        Optional<Members> redis = Members.of(type, AnnotationNames.REDIS, wrong);
        if (redis.isPresent()) {
            servers.add(redis(redis.get(), javaType, redisName));
        }
        Optional<Members> other = Members.of(type, AnnotationNames.BACKING_SERVICE, wrong);
        if (other.isPresent()) {
            servers.add(other(other.get(), javaType));
        }
        return List.copyOf(servers);
    }

    private Postgres postgres(Members members, JavaType type, String defaultName, String owner) {
        String name = textOr(defaultName, members, PostgresMembers.NAME);
        String database = textOr((owner.isEmpty() ? name : owner).replace('-', '_'), members, PostgresMembers.DATABASE);
        return new Postgres(
                members.origin(),
                type,
                name,
                members.text(PostgresMembers.VERSION),
                database,
                textOr(database, members, PostgresMembers.USER),
                members.text(PostgresMembers.ENV_PREFIX),
                ResourcesReader.read(members.annotation(PostgresMembers.RESOURCES)));
    }

    private static Redis redis(Members members, JavaType type, String defaultName) {
        return new Redis(
                members.origin(),
                type,
                textOr(defaultName, members, RedisMembers.NAME),
                members.text(RedisMembers.VERSION),
                ByteSize.of(members.text(RedisMembers.MAX_MEMORY)),
                members.flag(RedisMembers.PERSISTENT),
                members.text(RedisMembers.ENV_PREFIX));
    }

    private OtherServer other(Members members, JavaType type) {
        return new OtherServer(
                members.origin(),
                type,
                members.text(BackingServiceMembers.NAME),
                members.text(BackingServiceMembers.IMAGE),
                members.integer(BackingServiceMembers.PORT),
                NumericUser.of(members.text(BackingServiceMembers.USER)),
                members.texts(BackingServiceMembers.HEALTH_CHECK),
                members.texts(BackingServiceMembers.ENTRYPOINT),
                members.texts(BackingServiceMembers.COMMAND),
                EnvironmentReader.read(members, BackingServiceMembers.ENV),
                VolumeReader.read(members, BackingServiceMembers.VOLUMES),
                members.texts(BackingServiceMembers.TMPFS),
                exporters(members),
                ResourcesReader.read(members.annotation(BackingServiceMembers.RESOURCES)));
    }

    private static List<Exporter> exporters(Members members) {
        var exporters = new ArrayList<Exporter>();
        for (Members exporter : members.nested(BackingServiceMembers.EXPORTER)) {
            exporters.add(new Exporter(
                    exporter.origin(),
                    exporter.integer(ExporterMembers.PORT),
                    exporter.text(ExporterMembers.PATH),
                    exporter.text(ExporterMembers.IMAGE),
                    NumericUser.of(exporter.text(ExporterMembers.USER)),
                    exporter.texts(ExporterMembers.ENTRYPOINT),
                    exporter.texts(ExporterMembers.COMMAND),
                    EnvironmentReader.read(exporter, ExporterMembers.ENV)));
        }
        return List.copyOf(exporters);
    }

    private static String textOr(String otherwise, Members members, String member) {
        String text = members.text(member);
        return text.isEmpty() ? otherwise : text;
    }
}
