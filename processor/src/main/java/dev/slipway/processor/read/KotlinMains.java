package dev.slipway.processor.read;

import dev.slipway.processor.model.JavaType;
import dev.slipway.processor.model.MainClass;
import dev.slipway.processor.model.MainMethod;
import dev.slipway.processor.model.MissingKotlinMain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Finds the {@code main} that Kotlin has in a file, outside of classes. Its compiler makes a class of the functions of
 * a file, and gives it a {@code main(String[])} where the file has another form of {@code main}. Java and its compiler
 * do not see that method in stubs, and in class files it is synthetic.
 */
final class KotlinMains {

    /** The kinds in {@code kotlin.Metadata} of a class that stands for one file, and for several. */
    private static final List<Integer> OF_FILES = List.of(2, 4);

    private KotlinMains() {}

    /** The class of the file with the name of the service, or else the only one of its package that has a main. */
    static MainClass ofService(MainClass own, TypeElement annotated) {
        MainClass named = ofNamed(own, annotated, annotated);
        if (named.missing().isEmpty()) {
            return named;
        }
        var found = new ArrayList<MainClass>();
        for (TypeElement type : besides(annotated)) {
            MainClass main = isOfFile(type) ? ofFile(type, annotated) : own;
            if (main.method().isPresent() && !isOfAnotherService(type, annotated)) {
                found.add(main);
            }
        }
        return found.size() == 1 ? found.get(0) : missing(own, annotated, found);
    }

    /**
     * The class itself, or that of the file with its name.
     *
     * @param own what Java sees
     * @param caller a class in the package of the caller
     */
    static MainClass ofNamed(MainClass own, TypeElement type, TypeElement caller) {
        if (isOfFile(type)) {
            return ofFile(type, caller);
        }
        if (own.method().isPresent()) {
            return own;
        }
        String name = fileClass(type);
        for (TypeElement file : besides(type)) {
            MainClass main = file.getSimpleName().contentEquals(name) && isOfFile(file) ? ofFile(file, caller) : own;
            if (main.method().isPresent()) {
                return main;
            }
        }
        return missing(own, type, List.of());
    }

    private static MainClass missing(MainClass own, TypeElement type, List<MainClass> found) {
        var names = new ArrayList<String>();
        for (MainClass main : found) {
            names.add(main.type().simpleName());
        }
        names.sort(null);
        var file = new JavaType(own.type().packageName(), fileClass(type), true);
        return new MainClass(
                own.type(), Optional.empty(), Optional.of(new MissingKotlinMain(file, names)), true, false);
    }

    private static MainClass ofFile(TypeElement file, TypeElement caller) {
        MainClass shown = MainMethods.mainClass(file, caller);
        if (shown.method().isPresent()) {
            return shown.method().get().isClassic()
                    ? shown
                    : bridged(file, false, MainMethod.Bridge.CALLS, shown.isDeprecated());
        }
        for (ExecutableElement method : ElementFilter.methodsIn(file.getEnclosedElements())) {
            if (suspends(method)) {
                return bridged(
                        file,
                        method.getParameters().size() == 2,
                        MainMethod.Bridge.SUSPENDS,
                        MainMethods.isDeprecated(file, method, null));
            }
        }
        return shown;
    }

    private static MainClass bridged(
            TypeElement file, boolean takesArguments, MainMethod.Bridge bridge, boolean isDeprecated) {
        var method = new MainMethod(true, takesArguments, true, bridge);
        return new MainClass(TypeElements.javaType(file), Optional.of(method), Optional.empty(), true, isDeprecated);
    }

    /** Whether it is {@code suspend fun main}, whose last parameter is what goes on after it. */
    private static boolean suspends(ExecutableElement method) {
        List<? extends VariableElement> parameters = method.getParameters();
        int last = parameters.size() - 1;
        return method.getSimpleName().contentEquals(MainMethods.MAIN)
                && method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE)
                && (last == 0
                        || last == 1 && MainMethods.isStrings(parameters.get(0).asType()))
                && isContinuation(parameters.get(last).asType());
    }

    private static boolean isContinuation(TypeMirror type) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement())
                        .getQualifiedName()
                        .contentEquals("kotlin.coroutines.Continuation");
    }

    /** Whether the class holds functions of files. */
    private static boolean isOfFile(TypeElement type) {
        AnnotationMirror metadata = Annotations.find(type, "kotlin.Metadata");
        if (metadata == null) {
            return false;
        }
        for (var entry : metadata.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals("k")) {
                return OF_FILES.contains(entry.getValue().getValue());
            }
        }
        return false;
    }

    /** Whether the class is that of a file with the name of another service. */
    private static boolean isOfAnotherService(TypeElement file, TypeElement annotated) {
        for (TypeElement type : besides(annotated)) {
            if (file.getSimpleName().contentEquals(fileClass(type)) && Annotations.isOnType(type)) {
                return true;
            }
        }
        return false;
    }

    /** The simple name of the class of the file that has the name of the class, or of the outermost one around it. */
    private static String fileClass(TypeElement type) {
        return outermost(type).getSimpleName() + MissingKotlinMain.SUFFIX;
    }

    private static Element outermost(TypeElement type) {
        Element at = type;
        while (at.getEnclosingElement() instanceof TypeElement) {
            at = at.getEnclosingElement();
        }
        return at;
    }

    /** The classes in the package of a class. */
    private static List<TypeElement> besides(TypeElement type) {
        return ElementFilter.typesIn(outermost(type).getEnclosingElement().getEnclosedElements());
    }
}
