package dev.slipway.processor.read;

import dev.slipway.processor.model.JavaType;
import dev.slipway.processor.model.MainClass;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** What the model wants to know of a class. */
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

    /**
     * The class whose {@code main} is to be called.
     *
     * @param caller a class in whose package the call stands
     */
    static MainClass mainClass(TypeElement type, TypeElement caller) {
        JavaType name = javaType(type);
        boolean isNear = name.packageName().equals(javaType(caller).packageName());
        return new MainClass(name, hasMain(type), isNear ? !isPrivate(type) : name.isPublic(), isDeprecated(type));
    }

    /** Whether the class, one around it or its own {@code main} is. */
    private static boolean isDeprecated(TypeElement type) {
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (method.getSimpleName().contentEquals("main") && isMarked(method)) {
                return true;
            }
        }
        Element at = type;
        while (at instanceof TypeElement) {
            if (isMarked(at)) {
                return true;
            }
            at = at.getEnclosingElement();
        }
        return false;
    }

    private static boolean isMarked(Element element) {
        return Annotations.find(element, "java.lang.Deprecated") != null;
    }

    private static boolean isPrivate(TypeElement type) {
        Element at = type;
        while (at instanceof TypeElement) {
            if (at.getModifiers().contains(Modifier.PRIVATE)) {
                return true;
            }
            at = at.getEnclosingElement();
        }
        return false;
    }

    /** Whether {@code java} can start the class: it has, or inherits, {@code public static void main(String[])}. */
    static boolean hasMain(TypeElement type) {
        TypeElement at = type;
        while (at != null) {
            for (ExecutableElement method : ElementFilter.methodsIn(at.getEnclosedElements())) {
                if (method.getSimpleName().contentEquals("main") && isMain(method)) {
                    return true;
                }
            }
            TypeMirror parent = at.getSuperclass();
            if (parent.getKind() == TypeKind.ERROR) {
                return true; // the compiler reports it, and who knows what is inherited
            }
            at = parent instanceof DeclaredType declared ? (TypeElement) declared.asElement() : null;
        }
        return false;
    }

    private static boolean isMain(ExecutableElement method) {
        return method.getModifiers().containsAll(Set.of(Modifier.PUBLIC, Modifier.STATIC))
                && method.getReturnType().getKind() == TypeKind.VOID
                && takesStrings(method.getParameters());
    }

    private static boolean takesStrings(List<? extends VariableElement> parameters) {
        return parameters.size() == 1
                && parameters.get(0).asType() instanceof ArrayType array
                && array.getComponentType() instanceof DeclaredType component
                && ((TypeElement) component.asElement()).getQualifiedName().contentEquals("java.lang.String");
    }

    private static boolean isPublic(TypeElement type) {
        return type.getModifiers().contains(Modifier.PUBLIC);
    }
}
