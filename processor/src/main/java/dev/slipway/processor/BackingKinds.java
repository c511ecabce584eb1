package dev.slipway.processor;

import dev.slipway.processor.annotation.AnnotationNames;
import dev.slipway.processor.backing.BackingKind;
import dev.slipway.processor.backing.other.OtherKind;
import dev.slipway.processor.backing.postgres.PostgresKind;
import dev.slipway.processor.backing.redis.RedisKind;
import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.generate.alerts.ServerRules;
import dev.slipway.processor.generate.grafana.ServerDashboard;
import dev.slipway.processor.images.BaseImages;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.JavaType;
import dev.slipway.processor.plan.backing.ServerPlan;
import dev.slipway.processor.problem.Problems;
import dev.slipway.processor.read.Members;
import dev.slipway.templates.Templates;
import java.util.List;
import java.util.Optional;

/** All kinds of backing services. Each stage asks the kind of a server what it needs to know about it. */
public final class BackingKinds implements BackingKind<BackingService> {

    /** The annotations, in the order in which they are read. */
    public static final List<String> ANNOTATIONS =
            List.of(AnnotationNames.POSTGRES, AnnotationNames.REDIS, AnnotationNames.BACKING_SERVICE);

    /** The kind of an annotation. Its classes are loaded only if a module has such a server. */
    private static BackingKind<?> kind(String annotation) {
        return switch (annotation) {
            case AnnotationNames.POSTGRES -> new PostgresKind();
            case AnnotationNames.REDIS -> new RedisKind();
            case AnnotationNames.BACKING_SERVICE -> new OtherKind();
            default -> throw new IllegalArgumentException(annotation);
        };
    }

    /** The cast is safe: a kind is only asked about servers that its own reader has read. */
    @SuppressWarnings("unchecked")
    private static BackingKind<BackingService> of(String annotation) {
        return (BackingKind<BackingService>) kind(annotation);
    }

    @Override
    public BackingService read(Members members, JavaType type, String service) {
        return of(members.origin().annotation()).read(members, type, service);
    }

    @Override
    public void check(BackingService server, Problems problems) {
        of(server.kind()).check(server, problems);
    }

    @Override
    public ServerPlan plan(BackingService server, BaseImages images, boolean isMonitored) {
        return of(server.kind()).plan(server, images, isMonitored);
    }

    @Override
    public List<GeneratedFile> files(BackingService server, boolean isMonitored, Templates templates) {
        return of(server.kind()).files(server, isMonitored, templates);
    }

    @Override
    public Optional<ServerRules> rules(BackingService server) {
        return of(server.kind()).rules(server);
    }

    @Override
    public Optional<ServerDashboard> dashboard(List<BackingService> servers) {
        return of(servers.get(0).kind()).dashboard(servers);
    }
}
