package dev.slipway.processor.read;

import dev.slipway.processor.annotation.AnnotationNames;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The annotations that may stand on a type, by their qualified names: the processor does not load them. */
public final class Annotations {

    /** All of them. */
    public static final Set<String> ALL = Set.of(
            AnnotationNames.CONTAINER_IMAGE,
            AnnotationNames.HEALTH_CHECK,
            AnnotationNames.RESOURCES,
            AnnotationNames.SCRAPE_METRICS,
            AnnotationNames.DEPENDS_ON,
            AnnotationNames.POSTGRES,
            AnnotationNames.REDIS,
            AnnotationNames.BACKING_SERVICE,
            AnnotationNames.MIGRATION,
            AnnotationNames.STATIC_SITE,
            AnnotationNames.SLO,
            AnnotationNames.STACK);

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
        for (String name :
                new String[] {AnnotationNames.CONTAINER_IMAGE, AnnotationNames.POSTGRES, AnnotationNames.REDIS}) {
            if (find(type, name) != null) {
                return name;
            }
        }
        return AnnotationNames.BACKING_SERVICE;
    }

    /** The qualified name of an annotation. */
    static String name(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }
}
