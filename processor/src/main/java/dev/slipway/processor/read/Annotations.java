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
    public static final String POSTGRES = "dev.slipway.annotations.Postgres";
    public static final String REDIS = "dev.slipway.annotations.Redis";
    public static final String BACKING_SERVICE = "dev.slipway.annotations.BackingService";
    public static final String MIGRATION = "dev.slipway.annotations.Migration";
    public static final String STATIC_SITE = "dev.slipway.annotations.StaticSite";
    public static final String SLO = "dev.slipway.annotations.Slo";
    public static final String STACK = "dev.slipway.annotations.Stack";

    /** All of them. */
    public static final Set<String> ALL = Set.of(
            CONTAINER_IMAGE,
            HEALTH_CHECK,
            RESOURCES,
            SCRAPE_METRICS,
            DEPENDS_ON,
            POSTGRES,
            REDIS,
            BACKING_SERVICE,
            MIGRATION,
            STATIC_SITE,
            SLO,
            STACK);

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

    /** The annotation on the type for which its classes are generated. */
    public static String mainOf(TypeElement type) {
        for (String name : new String[] {CONTAINER_IMAGE, POSTGRES, REDIS}) {
            if (find(type, name) != null) {
                return name;
            }
        }
        return BACKING_SERVICE;
    }

    /** The qualified name of an annotation. */
    static String name(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }
}
