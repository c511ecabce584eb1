package dev.slipway.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLClassLoader;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Runs the processor in a class loader of its own. If a processor generated a class, ajc, the compiler of AspectJ,
 * closes the class loader of the processors before their last round. Slipway makes the deployment in that round, and
 * could no longer load its classes.
 */
final class OwnLoader {

    private final Loader loader;
    private final Processor processor;

    private OwnLoader(Loader loader, Processor processor) {
        this.loader = loader;
        this.processor = processor;
    }

    /** Whether the class was loaded by a class loader that somebody else can close. */
    static boolean isNeeded(Class<?> type) {
        return type.getClassLoader() instanceof URLClassLoader loader
                && !loader.getClass().getName().equals(Loader.class.getName());
    }

    static OwnLoader of(Class<?> type, ProcessingEnvironment environment) {
        var loader = new Loader((URLClassLoader) type.getClassLoader());
        try {
            var processor = (Processor)
                    loader.loadClass(type.getName()).getDeclaredConstructor().newInstance();
            processor.init(environment);
            return new OwnLoader(loader, processor);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        boolean claims = processor.process(annotations, round);
        if (round.processingOver()) {
            try {
                loader.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return claims;
    }

    /** Loads from the same places as another class loader. */
    private static final class Loader extends URLClassLoader {

        Loader(URLClassLoader other) {
            super(other.getURLs(), other.getParent());
        }
    }
}
