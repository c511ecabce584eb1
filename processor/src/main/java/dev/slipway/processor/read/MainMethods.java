package dev.slipway.processor.read;

import dev.slipway.processor.model.JavaType;
import dev.slipway.processor.model.MainClass;
import dev.slipway.processor.model.MainMethod;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Finds the {@code main} of a class as {@code java} does since release 25: first one with arguments, then one without;
 * first the class's own, then an inherited one; never a private one.
 */
final class MainMethods {

    static final String MAIN = "main";

    private MainMethods() {}

    /**
     * The class whose {@code main} is called.
     *
     * @param caller a class in the package of the caller
     */
    static MainClass mainClass(TypeElement type, TypeElement caller) {
        JavaType name = TypeElements.javaType(type);
        if (hasUnknownParent(type)) {
            // The compiler reports the error, and nothing is known of what the class inherits.
            return MainClass.callable(name, MainMethod.CLASSIC);
        }
        ExecutableElement method = find(type);
        ExecutableElement constructor = method == null || isStatic(method) ? null : constructor(type);
        if (method == null || !isStatic(method) && !canBeMade(type, constructor)) {
            return MainClass.without(name);
        }
        String from = TypeElements.javaType(caller).packageName();
        boolean isAccessible = (name.packageName().equals(from) ? !isPrivate(type) : name.isPublic())
                && isAccessible(method, from)
                && (constructor == null || isAccessible(constructor, from));
        var form = new MainMethod(
                isStatic(method),
                !method.getParameters().isEmpty(),
                method.getModifiers().contains(Modifier.PUBLIC),
                MainMethod.Bridge.NONE);
        return new MainClass(
                name, Optional.of(form), Optional.empty(), isAccessible, isDeprecated(type, method, constructor));
    }

    private static ExecutableElement find(TypeElement type) {
        ExecutableElement withArguments = find(type, true);
        return withArguments != null ? withArguments : find(type, false);
    }

    private static ExecutableElement find(TypeElement type, boolean takesArguments) {
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (isMain(method) && takesArguments == !method.getParameters().isEmpty()) {
                return method;
            }
        }
        ExecutableElement found =
                type(type.getSuperclass()) == null ? null : find(type(type.getSuperclass()), takesArguments);
        for (TypeMirror parent : type.getInterfaces()) {
            ExecutableElement inherited =
                    found == null && type(parent) != null ? find(type(parent), takesArguments) : null;
            if (inherited != null && inherited.getModifiers().contains(Modifier.DEFAULT)) {
                found = inherited;
            }
        }
        return found;
    }

    private static boolean isMain(ExecutableElement method) {
        return method.getSimpleName().contentEquals(MAIN)
                && method.getReturnType().getKind() == TypeKind.VOID
                && !method.getModifiers().contains(Modifier.PRIVATE)
                && (method.getParameters().isEmpty() || takesStrings(method.getParameters()));
    }

    private static boolean takesStrings(List<? extends VariableElement> parameters) {
        return parameters.size() == 1 && isStrings(parameters.get(0).asType());
    }

    static boolean isStrings(TypeMirror type) {
        return type instanceof ArrayType array
                && array.getComponentType() instanceof DeclaredType component
                && ((TypeElement) component.asElement()).getQualifiedName().contentEquals("java.lang.String");
    }

    private static boolean hasUnknownParent(TypeElement type) {
        TypeElement at = type;
        while (at != null) {
            if (at.getSuperclass().getKind() == TypeKind.ERROR) {
                return true;
            }
            at = type(at.getSuperclass());
        }
        return false;
    }

    private static TypeElement type(TypeMirror type) {
        return type instanceof DeclaredType declared ? (TypeElement) declared.asElement() : null;
    }

    private static ExecutableElement constructor(TypeElement type) {
        for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
            if (constructor.getParameters().isEmpty()) {
                return constructor;
            }
        }
        return null;
    }

    /** Whether {@code java} can create an object of the class to call {@code main} on it. */
    private static boolean canBeMade(TypeElement type, ExecutableElement constructor) {
        boolean isInner = type.getEnclosingElement() instanceof TypeElement
                && !type.getModifiers().contains(Modifier.STATIC);
        return type.getKind().isClass()
                && !isInner
                && !type.getModifiers().contains(Modifier.ABSTRACT)
                && constructor != null
                && !constructor.getModifiers().contains(Modifier.PRIVATE);
    }

    private static boolean isStatic(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.STATIC);
    }

    private static boolean isAccessible(ExecutableElement member, String from) {
        if (member.getModifiers().contains(Modifier.PUBLIC)) {
            return true;
        }
        return TypeElements.javaType((TypeElement) member.getEnclosingElement())
                .packageName()
                .equals(from);
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

    /** Whether the class, an enclosing class, its {@code main} or its constructor is deprecated. */
    static boolean isDeprecated(TypeElement type, ExecutableElement method, ExecutableElement constructor) {
        if (isMarked(method) || constructor != null && isMarked(constructor)) {
            return true;
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
}
