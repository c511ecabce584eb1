package dev.slipway.processor.read;

import dev.slipway.processor.model.JavaType;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** What the model needs to know about a class. */
final class TypeElements {

    private TypeElements() {}

    /** The name of a class as the model keeps it. */
    static JavaType javaType(TypeElement type) {
        var nestedName = new StringBuilder(type.getSimpleName());
        boolean isPublic = isPublic(type);
        Element around = type.getEnclosingElement();
        while (around instanceof TypeElement outer) {
            nestedName.insert(0, '.').insert(0, outer.getSimpleName());
            isPublic &= isPublic(outer);
            around = outer.getEnclosingElement();
        }
        String packageName = ((PackageElement) around).getQualifiedName().toString();
        return new JavaType(packageName, nestedName.toString(), isPublic);
    }

    private static boolean isPublic(TypeElement type) {
        return type.getModifiers().contains(Modifier.PUBLIC);
    }
}
