package dev.slipway.processor.hostile;

import dev.slipway.processor.model.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** An annotation of a source with some texts replaced, whether they are written or defaults. */
final class InjectedMirror implements AnnotationMirror {

    private final AnnotationMirror mirror;
    private final Map<Origin, String> texts;
    private final Map<ExecutableElement, AnnotationValue> values;

    InjectedMirror(AnnotationMirror mirror, Origin origin, Map<Origin, String> texts) {
        this.mirror = mirror;
        this.texts = texts;
        this.values = new LinkedHashMap<>(mirror.getElementValues());
        for (ExecutableElement member : members(mirror)) {
            Origin at = origin.member(member.getSimpleName().toString());
            if (texts.keySet().stream().anyMatch(other -> isWithin(other, at))) {
                AnnotationValue value = values.getOrDefault(member, member.getDefaultValue());
                values.put(member, new InjectedValue(changed(value, member.getReturnType(), at)));
            }
        }
    }

    @Override
    public DeclaredType getAnnotationType() {
        return mirror.getAnnotationType();
    }

    @Override
    public Map<? extends ExecutableElement, ? extends AnnotationValue> getElementValues() {
        return values;
    }

    private Object changed(AnnotationValue value, TypeMirror type, Origin at) {
        if (type instanceof ArrayType array) {
            var elements = new ArrayList<AnnotationValue>();
            List<? extends AnnotationValue> present = elements(value);
            for (int i = 0; i < present.size() || texts.containsKey(at.index(i)); i++) {
                AnnotationValue element = i < present.size() ? present.get(i) : null;
                elements.add(new InjectedValue(changed(element, array.getComponentType(), at.index(i))));
            }
            return elements;
        }
        if (texts.containsKey(at)) {
            return texts.get(at);
        }
        return value.getValue() instanceof AnnotationMirror nested
                ? new InjectedMirror(nested, at, texts)
                : value.getValue();
    }

    private static boolean isWithin(Origin inner, Origin outer) {
        for (Origin at = inner; at != null; at = at.around()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    static List<ExecutableElement> members(AnnotationMirror mirror) {
        return ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements());
    }

    /** The elements of an array. A single one may be written without braces. */
    static List<? extends AnnotationValue> elements(AnnotationValue value) {
        return ((List<?>) value.getValue())
                .stream().map(element -> (AnnotationValue) element).toList();
    }
}
