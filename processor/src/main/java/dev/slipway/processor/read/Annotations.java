package dev.slipway.processor.read;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The annotations that may stand on a type, by their qualified names: the processor does not load them. */
public final class Annotations {

    /** The package of all of them. */
    public static final String PACKAGE = "dev.slipway.annotations.";

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
            if (name(mirror).startsWith(PACKAGE)) {
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
