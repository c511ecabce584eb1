package dev.slipway.processor;

import com.google.auto.service.AutoService;
import dev.slipway.processor.options.Option;
import dev.slipway.processor.read.Annotations;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** The annotation processor, as compilers find it. What it does is {@link Compilation}; here is only its frame. */
@AutoService(Processor.class)
public final class SlipwayProcessor extends AbstractProcessor {

    /** Made with the first annotation: where there is none, hardly a class of Slipway is loaded. */
    private Compilation compilation;

    private boolean hasFailed;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Annotations.PACKAGE + "*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        var keys = new HashSet<String>();
        for (Option option : Option.values()) {
            keys.add(option.key());
        }
        return keys;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Claims its annotations, because javac with {@code -Xlint:all} warns of those that nobody claims. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (hasFailed) {
            return true; // said once; what comes after it would be its consequence
        }
        try {
            if (compilation == null) {
                compilation = new Compilation(processingEnv);
            }
            compilation.round(annotations, round);
        } catch (IOException e) {
            hasFailed = true;
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, FailureReport.ofClassOutput(e));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            hasFailed = true;
            new FailureReport(processingEnv).print(e);
        }
        return true;
    }
}
