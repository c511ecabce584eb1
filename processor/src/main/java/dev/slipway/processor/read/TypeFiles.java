package dev.slipway.processor.read;

import java.lang.reflect.InvocationTargetException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;

/**
 * Whether a type of this compile is read from its source. Gradle passes unchanged annotated classes by name, and the
 * compiler reads them from class files.
 *
 * <p>Used only if there is a problem, or a suppressed one, because reflection takes time.
 */
public final class TypeFiles {

    /** What a compiler knows about the file of a type. */
    private enum Kind {
        SOURCE,
        CLASS,
        UNKNOWN
    }

    private final ProcessingEnvironment environment;

    public TypeFiles(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /** Whether the type is known to be read from a class file, which has no source positions. */
    public boolean isClassFile(TypeElement type) {
        return kind(type) == Kind.CLASS;
    }

    /** Whether the type is known to be read from its source, which has all annotations. */
    boolean isSource(TypeElement type) {
        return kind(type) == Kind.SOURCE;
    }

    private Kind kind(TypeElement type) {
        Elements elements = environment.getElementUtils();
        if (elements.getClass().getName().startsWith("org.eclipse.")) {
            return Kind.SOURCE; // Gradle does not use ECJ
        }
        try {
            Object file =
                    Elements.class.getMethod("getFileObjectOf", Element.class).invoke(elements, type);
            boolean isSource = file instanceof JavaFileObject java && java.getKind() == JavaFileObject.Kind.SOURCE;
            return isSource || !(file instanceof FileObject) ? Kind.SOURCE : Kind.CLASS;
        } catch (NoSuchMethodException e) {
            return kindByTree(type); // before Java 18
        } catch (IllegalAccessException | InvocationTargetException e) {
            return Kind.UNKNOWN;
        }
    }

    /**
     * Only a source has a tree. The Trees API of javac refuses an environment that a build tool has wrapped, as Gradle
     * does.
     */
    private Kind kindByTree(TypeElement type) {
        try {
            var trees = Class.forName(
                    "com.sun.source.util.Trees", true, environment.getClass().getClassLoader());
            Object ofThis =
                    trees.getMethod("instance", ProcessingEnvironment.class).invoke(null, environment);
            Object tree = trees.getMethod("getTree", TypeElement.class).invoke(ofThis, type);
            return tree == null ? Kind.CLASS : Kind.SOURCE;
        } catch (ReflectiveOperationException e) {
            return Kind.UNKNOWN;
        }
    }
}
