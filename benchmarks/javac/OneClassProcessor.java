package javac;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Generates one empty class: what it costs is javac's second round, in which it enters all sources once more. */
public final class OneClassProcessor extends AbstractProcessor {

    private boolean isDone;

    /** Not by an annotation, which would be read by reflection: that costs more than all the rest of this class. */
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!isDone) {
            isDone = true;
            try (var source = processingEnv
                    .getFiler()
                    .createSourceFile("com.acme.stock.Generated")
                    .openWriter()) {
                source.write("package com.acme.stock; final class Generated {}");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return false;
    }
}
