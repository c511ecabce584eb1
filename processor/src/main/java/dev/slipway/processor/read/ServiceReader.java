package dev.slipway.processor.read;

import dev.slipway.processor.annotation.AnnotationNames;
import dev.slipway.processor.annotation.ContainerImageMembers;
import dev.slipway.processor.annotation.DependsOnMembers;
import dev.slipway.processor.annotation.SloMembers;
import dev.slipway.processor.model.Dependency;
import dev.slipway.processor.model.HealthCheck;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Program;
import dev.slipway.processor.model.Resources;
import dev.slipway.processor.model.Run;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.Slo;
import dev.slipway.processor.model.TimeSpan;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** A class with {@code @ContainerImage} → {@link Service}. */
public final class ServiceReader {

    private final int sourceLevel;
    private final ModuleTypes types;
    private final BackingServiceReader servers;

    /**
     * Makes a reader.
     *
     * @param sourceLevel the Java release that this compile makes classes for
     * @param types where libraries are looked for
     */
    public ServiceReader(int sourceLevel, ModuleTypes types, BackingServiceReader servers) {
        this.sourceLevel = sourceLevel;
        this.types = types;
        this.servers = servers;
    }

    /**
     * Reads a service.
     *
     * @param wrong the values that are not to be used: their defaults stand in for them
     * @throws UnresolvedValue where a value cannot be resolved
     */
    public Service read(TypeElement type, List<Origin> wrong) {
        Members members =
                Members.of(type, AnnotationNames.CONTAINER_IMAGE, wrong).orElseThrow();
        String name = members.text(ContainerImageMembers.NAME).isEmpty()
                ? ServiceNames.of(type.getSimpleName().toString())
                : members.text(ContainerImageMembers.NAME);
        Optional<Members> site = Members.of(type, AnnotationNames.STATIC_SITE, wrong);
        return site.isPresent()
                ? site(
                        type,
                        name,
                        members,
                        SiteReader.read(site.get(), members, servers.origins(type), type, wrong),
                        wrong)
                : java(type, name, members, wrong);
    }

    /** A site; what else is said of it is of no use, and reported. */
    private static Service site(TypeElement type, String name, Members members, Program site, List<Origin> wrong) {
        Run run = RunReader.read(members);
        return new Service(
                TypeElements.javaType(type),
                name,
                ImageReader.read(members, name),
                run,
                site,
                healthCheck(type, run.port(), wrong),
                Optional.empty(),
                resources(type, site, wrong),
                dependencies(type, wrong),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private Service java(TypeElement type, String name, Members members, List<Origin> wrong) {
        Run run = RunReader.read(members);
        Program program = JavaProgramReader.read(members, type, sourceLevel);
        Optional<Members> scrapeMetrics = Members.of(type, AnnotationNames.SCRAPE_METRICS, wrong);
        Optional<Members> migration = Members.of(type, AnnotationNames.MIGRATION, wrong);
        Optional<Members> slo = Members.of(type, AnnotationNames.SLO, wrong);
        return new Service(
                TypeElements.javaType(type),
                name,
                ImageReader.read(members, name),
                run,
                program,
                healthCheck(type, run.port(), wrong),
                scrapeMetrics.isPresent()
                        ? Optional.of(new MetricsReader(types).read(scrapeMetrics.get(), run.port(), name))
                        : Optional.empty(),
                resources(type, program, wrong),
                dependencies(type, wrong),
                servers.read(type, name, wrong),
                migration.isPresent() ? Optional.of(MigrationReader.read(migration.get(), type)) : Optional.empty(),
                slo.isPresent() ? Optional.of(slo(slo.get())) : Optional.empty());
    }

    private static Optional<HealthCheck> healthCheck(TypeElement type, int imagePort, List<Origin> wrong) {
        Optional<Members> members = Members.of(type, AnnotationNames.HEALTH_CHECK, wrong);
        return members.isPresent() ? Optional.of(HealthCheckReader.read(members.get(), imagePort)) : Optional.empty();
    }

    private static Resources resources(TypeElement type, Program program, List<Origin> wrong) {
        Optional<Members> members = Members.of(type, AnnotationNames.RESOURCES, wrong);
        Resources defaults =
                program.defaultResources(Origin.of(type.getQualifiedName().toString(), AnnotationNames.RESOURCES));
        return members.isPresent() ? ResourcesReader.read(members.get(), defaults) : defaults;
    }

    private static List<Dependency> dependencies(TypeElement type, List<Origin> wrong) {
        Optional<Members> members = Members.of(type, AnnotationNames.DEPENDS_ON, wrong);
        return members.isPresent() ? members.get().types(DependsOnMembers.VALUE, Dependency::new) : List.of();
    }

    private static Slo slo(Members members) {
        return new Slo(
                members.origin(),
                members.decimal(SloMembers.AVAILABILITY),
                TimeSpan.of(members.text(SloMembers.LATENCY)),
                members.decimal(SloMembers.LATENCY_OBJECTIVE),
                members.integer(SloMembers.MIN_REQUESTS_PER_HOUR));
    }
}
