package dev.slipway.processor.read;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The annotations that may stand on a type, by their qualified names, because the processor does not load them. */
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

    /** Whether the type has one of the annotations. */
    public static boolean isOnType(TypeElement type) {
        return !firstOn(type).isEmpty();
    }

    /** The name of the first annotation of Slipway on the type; empty if the type has no such annotation. */
    public static String firstOn(TypeElement type) {
        for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
            String name = name(mirror);
            if (name.startsWith(PACKAGE)) {
                return name;
            }
        }
        return "";
    }

    /** The qualified name of an annotation. */
    static String name(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }
}
