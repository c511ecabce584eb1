package dev.slipway.processor.hostile;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.AnnotationValueVisitor;

/** A value that is not in the source. */
record InjectedValue(Object value) implements AnnotationValue {

    @Override
    public Object getValue() {
        return value;
    }

    @Override
    public <R, P> R accept(AnnotationValueVisitor<R, P> visitor, P parameter) {
        if (value instanceof String text) {
            return visitor.visitString(text, parameter);
        }
        if (value instanceof AnnotationMirror mirror) {
            return visitor.visitAnnotation(mirror, parameter);
        }
        return visitor.visitArray(
                ((List<?>) value)
                        .stream().map(element -> (AnnotationValue) element).toList(),
                parameter);
    }
}
