package dev.slipway.processor.read;

import dev.slipway.processor.annotation.AnnotationNames;
import dev.slipway.processor.annotation.ContainerImageMembers;
import dev.slipway.processor.annotation.DependsOnMembers;
import dev.slipway.processor.annotation.SloMembers;
import dev.slipway.processor.model.Dependency;
import dev.slipway.processor.model.Image;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.Slo;
import dev.slipway.processor.model.TimeSpan;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** A class with {@code @ContainerImage} → {@link Service}. */
public final class ServiceReader {

    private final ImageReader images;
    private final HealthCheckReader healthChecks = new HealthCheckReader();
    private final ResourcesReader resources = new ResourcesReader();
    private final MetricsReader metrics;

    /**
     * Makes a reader.
     *
     * @param sourceLevel the Java release that this compile makes classes for
     * @param types where libraries are looked for
     */
    public ServiceReader(int sourceLevel, ModuleTypes types) {
        images = new ImageReader(sourceLevel);
        metrics = new MetricsReader(types);
    }

    /**
     * Reads a service.
     *
     * @param wrong the values that are not to be used: their defaults stand in for them
     * @throws UnresolvedValue where a value cannot be resolved
     */
    public Service read(TypeElement type, List<Origin> wrong) {
        Members image = Members.of(type, AnnotationNames.CONTAINER_IMAGE, wrong).orElseThrow();
        String name = image.text(ContainerImageMembers.NAME).isEmpty()
                ? ServiceNames.of(type.getSimpleName().toString())
                : image.text(ContainerImageMembers.NAME);
        Image read = images.read(image, type, name);
        Optional<Members> healthCheck = Members.of(type, AnnotationNames.HEALTH_CHECK, wrong);
        Optional<Members> scrapeMetrics = Members.of(type, AnnotationNames.SCRAPE_METRICS, wrong);
        Optional<Members> dependsOn = Members.of(type, AnnotationNames.DEPENDS_ON, wrong);
        Optional<Members> migration = Members.of(type, AnnotationNames.MIGRATION, wrong);
        Optional<Members> slo = Members.of(type, AnnotationNames.SLO, wrong);
        Optional<Members> site = Members.of(type, AnnotationNames.STATIC_SITE, wrong);
        return new Service(
                TypeElements.javaType(type),
                name,
                read,
                healthCheck.isPresent()
                        ? Optional.of(healthChecks.read(healthCheck.get(), read.port()))
                        : Optional.empty(),
                scrapeMetrics.isPresent()
                        ? Optional.of(metrics.read(scrapeMetrics.get(), read.port(), name))
                        : Optional.empty(),
                resources.read(
                        Members.of(type, AnnotationNames.RESOURCES, wrong),
                        site.isPresent(),
                        new Origin(type.getQualifiedName().toString(), AnnotationNames.RESOURCES, "")),
                dependsOn.isPresent() ? dependsOn.get().types(DependsOnMembers.VALUE, Dependency::new) : List.of(),
                BackingServiceReader.isOn(type) ? new BackingServiceReader().read(type, name, wrong) : List.of(),
                migration.isPresent() ? Optional.of(MigrationReader.read(migration.get(), type)) : Optional.empty(),
                slo.isPresent() ? Optional.of(slo(slo.get())) : Optional.empty(),
                site.isPresent()
                        ? Optional.of(SiteReader.read(site.get(), image, healthCheck, type, wrong))
                        : Optional.empty());
    }

    private static Slo slo(Members members) {
        return new Slo(
                members.origin(),
                members.decimal(SloMembers.AVAILABILITY),
                new TimeSpan(members.text(SloMembers.LATENCY)),
                members.decimal(SloMembers.LATENCY_OBJECTIVE),
                members.integer(SloMembers.MIN_REQUESTS_PER_HOUR));
    }
}
