package dev.slipway.processor.read;

import dev.slipway.processor.model.Dependency;
import dev.slipway.processor.model.Image;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Service;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
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
        Members image = members(type, Annotations.CONTAINER_IMAGE, wrong).orElseThrow();
        String name = image.text("name").isEmpty()
                ? ServiceNames.of(type.getSimpleName().toString())
                : image.text("name");
        Image read = images.read(image, type, name);
        Optional<Members> healthCheck = members(type, Annotations.HEALTH_CHECK, wrong);
        Optional<Members> scrapeMetrics = members(type, Annotations.SCRAPE_METRICS, wrong);
        Optional<Members> dependsOn = members(type, Annotations.DEPENDS_ON, wrong);
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
                        members(type, Annotations.RESOURCES, wrong),
                        new Origin(type.getQualifiedName().toString(), Annotations.RESOURCES, "")),
                dependsOn.isPresent() ? dependsOn.get().types("value", Dependency::new) : List.of());
    }

    private static Optional<Members> members(TypeElement type, String annotation, List<Origin> wrong) {
        AnnotationMirror mirror = Annotations.find(type, annotation);
        Origin origin = new Origin(type.getQualifiedName().toString(), annotation, "");
        return mirror == null ? Optional.empty() : Optional.of(new Members(mirror, origin, wrong));
    }
}
