package dev.slipway.processor.hostile;

import dev.slipway.processor.model.Origin;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** All texts in the annotations of a module, including defaults. */
final class Places {

    private final Deployable deployable;
    private final List<Place> found = new ArrayList<>();
    private AnnotationMirror annotation;

    private Places(Deployable deployable) {
        this.deployable = deployable;
    }

    static List<Place> of(Deployable deployable) {
        var places = new Places(deployable);
        for (TypeElement type : deployable.annotatedTypes()) {
            for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
                if (mirror.getAnnotationType().toString().startsWith("dev.slipway.annotations.")) {
                    Origin origin =
                            InjectedElements.origin(type.getQualifiedName().toString(), mirror);
                    places.annotation = mirror;
                    places.add(mirror, origin, simpleName(mirror));
                }
            }
        }
        return places.found;
    }

    private static String simpleName(AnnotationMirror mirror) {
        return mirror.getAnnotationType().asElement().getSimpleName().toString();
    }

    private void add(AnnotationMirror mirror, Origin origin, String path) {
        for (ExecutableElement member : InjectedMirror.members(mirror)) {
            AnnotationValue written = mirror.getElementValues().get(member);
            AnnotationValue value = written == null ? member.getDefaultValue() : written;
            String name = member.getSimpleName().toString();
            Origin at = origin.member(name);
            if (!(member.getReturnType() instanceof ArrayType array)) {
                add(value, written != null, member, member.getReturnType(), at, path + "." + name);
                continue;
            }
            List<? extends AnnotationValue> elements = InjectedMirror.elements(value);
            for (int i = 0; i < elements.size(); i++) {
                add(elements.get(i), written != null, member, array.getComponentType(), at.index(i), path + "." + name);
            }
            if (elements.isEmpty()) {
                add(null, false, member, array.getComponentType(), at.index(0), path + "." + name);
            }
        }
    }

    private void add(
            AnnotationValue value,
            boolean isWritten,
            ExecutableElement member,
            TypeMirror type,
            Origin at,
            String path) {
        if (type instanceof DeclaredType declared && declared.toString().equals("java.lang.String")) {
            AnnotationValue byDefault = member.getDefaultValue();
            found.add(new Place(
                    deployable,
                    at,
                    path,
                    annotation,
                    isWritten ? value : null,
                    byDefault != null && byDefault.getValue() instanceof String otherwise ? otherwise : null));
        } else if (value != null && value.getValue() instanceof AnnotationMirror nested) {
            add(nested, at, path);
        }
    }
}
