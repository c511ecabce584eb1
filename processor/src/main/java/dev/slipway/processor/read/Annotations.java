package dev.slipway.processor.read;

import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The annotations that may stand on a type, by their qualified names: the processor does not load them. */
public final class Annotations {

    public static final String CONTAINER_IMAGE = "dev.slipway.annotations.ContainerImage";
    public static final String HEALTH_CHECK = "dev.slipway.annotations.HealthCheck";
    public static final String RESOURCES = "dev.slipway.annotations.Resources";
    public static final String SCRAPE_METRICS = "dev.slipway.annotations.ScrapeMetrics";
    public static final String DEPENDS_ON = "dev.slipway.annotations.DependsOn";
    public static final String STACK = "dev.slipway.annotations.Stack";

    /** All of them. */
    public static final Set<String> ALL =
            Set.of(CONTAINER_IMAGE, HEALTH_CHECK, RESOURCES, SCRAPE_METRICS, DEPENDS_ON, STACK);

    private Annotations() {}

    /** The annotation of that name on the element, or null. */
    public static AnnotationMirror find(Element element, String name) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (name(mirror).equals(name)) {
                return mirror;
            }
        }
        return null;
    }

    /** Whether one of them stands on the type. */
    public static boolean isOnType(TypeElement type) {
        for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
            if (ALL.contains(name(mirror))) {
                return true;
            }
        }
        return false;
    }

    /** The qualified name of an annotation. */
    static String name(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }
}
