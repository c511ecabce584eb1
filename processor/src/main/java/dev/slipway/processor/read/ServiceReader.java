package dev.slipway.processor.read;

import dev.slipway.processor.annotation.AnnotationNames;
import dev.slipway.processor.annotation.ContainerImageMembers;
import dev.slipway.processor.annotation.DependsOnMembers;
import dev.slipway.processor.annotation.HealthCheckMembers;
import dev.slipway.processor.annotation.ScrapeMetricsMembers;
import dev.slipway.processor.annotation.SloMembers;
import dev.slipway.processor.model.Dependency;
import dev.slipway.processor.model.FileSetting;
import dev.slipway.processor.model.Framework;
import dev.slipway.processor.model.HealthCheck;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Program;
import dev.slipway.processor.model.Resources;
import dev.slipway.processor.model.Run;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.Slo;
import dev.slipway.processor.model.SourceLevel;
import dev.slipway.processor.model.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** A class with {@code @ContainerImage} → {@link Service}. */
public final class ServiceReader {

    private final SourceLevel sourceLevel;
    private final ModuleTypes types;
    private final BackingServiceReader servers;
    private final FrameworkFinder frameworks;

    /**
     * Makes a reader.
     *
     * @param sourceLevel the release that this compile makes classes for
     * @param types finds the classes of libraries
     */
    public ServiceReader(
            SourceLevel sourceLevel, ModuleTypes types, BackingServiceReader servers, FrameworkFinder frameworks) {
        this.sourceLevel = sourceLevel;
        this.types = types;
        this.servers = servers;
        this.frameworks = frameworks;
    }

    /**
     * Reads a service.
     *
     * @param wrong the wrong values, which defaults replace
     * @throws UnresolvedValue if a value cannot be resolved
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

    /** A site. Other members have no effect for it and are reported. */
    private static Service site(TypeElement type, String name, Members members, Program site, List<Origin> wrong) {
        Run run = RunReader.read(members, members.integer(ContainerImageMembers.PORT));
        return new Service(
                TypeElements.javaType(type),
                name,
                ImageReader.read(members),
                run,
                site,
                healthCheck(Members.of(type, AnnotationNames.HEALTH_CHECK, wrong), EndpointDefaults.of(run.port())),
                Optional.empty(),
                resources(type, site, wrong),
                dependencies(type, wrong),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private Service java(TypeElement type, String name, Members members, List<Origin> wrong) {
        Framework framework = frameworks.find(EnvironmentReader.read(members, ContainerImageMembers.ENV));
        Run run = RunReader.read(members, port(members, framework));
        Program program = JavaProgramReader.read(members, type, sourceLevel, types, framework);
        Optional<Members> health = Members.of(type, AnnotationNames.HEALTH_CHECK, wrong);
        Optional<Members> scrapeMetrics = Members.of(type, AnnotationNames.SCRAPE_METRICS, wrong);
        Optional<Members> migration = Members.of(type, AnnotationNames.MIGRATION, wrong);
        Optional<Members> slo = Members.of(type, AnnotationNames.SLO, wrong);
        EndpointDefaults defaults = EndpointDefaults.of(framework, run.port())
                .with(scrapeMetrics, ScrapeMetricsMembers.PATH, ScrapeMetricsMembers.PORT)
                .with(health, HealthCheckMembers.PATH, HealthCheckMembers.PORT);
        return new Service(
                TypeElements.javaType(type),
                name,
                ImageReader.read(members),
                run,
                program,
                healthCheck(health, defaults),
                scrapeMetrics.isPresent()
                        ? Optional.of(new MetricsReader(types)
                                .read(scrapeMetrics.get(), name, framework, defaults, slo.isPresent()))
                        : Optional.empty(),
                resources(type, program, wrong),
                dependencies(type, wrong),
                servers.read(type, name, wrong),
                migration.isPresent() ? Optional.of(MigrationReader.read(migration.get(), type)) : Optional.empty(),
                slo.isPresent() ? Optional.of(slo(slo.get())) : Optional.empty());
    }

    /** The port of the annotation, or else that of the application's own settings. */
    private static int port(Members members, Framework framework) {
        Optional<FileSetting> setting = framework.port();
        return !members.isWritten(ContainerImageMembers.PORT)
                        && setting.isPresent()
                        && setting.get().number() > 0
                ? setting.get().number()
                : members.integer(ContainerImageMembers.PORT);
    }

    private static Optional<HealthCheck> healthCheck(Optional<Members> members, EndpointDefaults defaults) {
        return members.isPresent() ? Optional.of(HealthCheckReader.read(members.get(), defaults)) : Optional.empty();
    }

    private static Resources resources(TypeElement type, Program program, List<Origin> wrong) {
        Optional<Members> members = Members.of(type, AnnotationNames.RESOURCES, wrong);
        Resources defaults =
                program.defaultResources(Origin.of(type.getQualifiedName().toString(), AnnotationNames.RESOURCES));
        return members.isPresent() ? ResourcesReader.read(members.get(), defaults) : defaults;
    }

    private static List<Dependency> dependencies(TypeElement type, List<Origin> wrong) {
        Optional<Members> members = Members.of(type, AnnotationNames.DEPENDS_ON, wrong);
        var dependencies = new ArrayList<Dependency>();
        if (members.isPresent()) {
            Origin origin = members.get().origin(DependsOnMembers.VALUE);
            for (String name : members.get().typeNames(DependsOnMembers.VALUE)) {
                dependencies.add(new Dependency(origin.index(dependencies.size()), name));
            }
        }
        return dependencies;
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
