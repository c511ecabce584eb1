package dev.slipway.processor.hostile;

import dev.slipway.processor.model.Origin;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;

/**
 * A text in an annotation of a source.
 *
 * @param member the member: {@code ContainerImage.env.value}
 * @param annotation the annotation of the type
 * @param value the written text; null if it is left at its default
 * @param byDefault the default of the member; null if the member is required
 */
record Place(
        Deployable deployable,
        Origin origin,
        String member,
        AnnotationMirror annotation,
        AnnotationValue value,
        String byDefault) {

    /** The written text; empty if it is left at its default. */
    String written() {
        return value == null ? "" : (String) value.getValue();
    }

    /** The annotation around it, in which several members may be changed at once. */
    Origin around() {
        Origin at = origin;
        while (at.index() >= 0) {
            at = at.around();
        }
        return at.around();
    }

    @Override
    public String toString() {
        return deployable.name() + ": " + origin.shown();
    }
}
