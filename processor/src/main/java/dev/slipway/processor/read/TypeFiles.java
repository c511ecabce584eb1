package dev.slipway.processor.read;

import java.lang.reflect.InvocationTargetException;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;

/**
 * Whether a type of this compile is read from its source. Gradle hands a compiler the annotated classes that did not
 * change by their names, and those are read from class files.
 */
final class TypeFiles {

    /** What a compiler can say of a type. */
    enum Kind {
        SOURCE,
        CLASS,
        UNKNOWN
    }

    private final Elements elements;

    TypeFiles(Elements elements) {
        this.elements = elements;
    }

    /** Asked where there is a problem only: reflection takes time. Compilers tell from Java 18 on. */
    Kind of(TypeElement type) {
        if (elements.getClass().getName().startsWith("org.eclipse.")) {
            return Kind.SOURCE; // Gradle does not use ECJ
        }
        try {
            Object file =
                    Elements.class.getMethod("getFileObjectOf", Element.class).invoke(elements, type);
            boolean isSource = file instanceof JavaFileObject java && java.getKind() == JavaFileObject.Kind.SOURCE;
            return isSource || !(file instanceof FileObject) ? Kind.SOURCE : Kind.CLASS;
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            return Kind.UNKNOWN;
        }
    }
}
