package dev.slipway.processor.read;

import dev.slipway.processor.model.Dependency;
import dev.slipway.processor.model.HealthCheck;
import dev.slipway.processor.model.Image;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Service;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** A class with {@code @ContainerImage} → {@link Service}. */
public final class ServiceReader {

    private final ImageReader images;
    private final HealthCheckReader healthChecks = new HealthCheckReader();
    private final ResourcesReader resources = new ResourcesReader();

    /**
     * Makes a reader.
     *
     * @param sourceLevel the Java release that this compile makes classes for
     */
    public ServiceReader(int sourceLevel) {
        images = new ImageReader(sourceLevel);
    }

    /**
     * Reads a service.
     *
     * @param isWrong the values that are not to be used: their defaults stand in for them
     * @return the service; empty where a value cannot be resolved, which the compiler itself reports
     */
    public Optional<Service> read(TypeElement type, Predicate<Origin> isWrong) {
        try {
            Members image = members(type, Annotations.CONTAINER_IMAGE, isWrong).orElseThrow();
            String name = image.text("name").isEmpty()
                    ? ServiceNames.of(type.getSimpleName().toString())
                    : image.text("name");
            Image read = images.read(image, type, name);
            Optional<HealthCheck> healthCheck = members(type, Annotations.HEALTH_CHECK, isWrong)
                    .map(members -> healthChecks.read(members, read.port()));
            return Optional.of(new Service(
                    TypeElements.javaType(type),
                    name,
                    read,
                    healthCheck,
                    resources.read(
                            members(type, Annotations.RESOURCES, isWrong),
                            new Origin(type.getQualifiedName().toString(), Annotations.RESOURCES, "")),
                    members(type, Annotations.DEPENDS_ON, isWrong)
                            .map(members -> members.types("value", Dependency::new))
                            .orElse(List.of())));
        } catch (UnresolvedValue e) {
            return Optional.empty();
        }
    }

    private static Optional<Members> members(TypeElement type, String annotation, Predicate<Origin> isWrong) {
        AnnotationMirror mirror = Annotations.find(type, annotation);
        Origin origin = new Origin(type.getQualifiedName().toString(), annotation, "");
        return Optional.ofNullable(mirror).map(found -> new Members(found, origin, isWrong));
    }
}
