package dev.slipway.processor;

import com.google.auto.service.AutoService;
import dev.slipway.processor.read.Annotations;
import java.io.PrintWriter;
import java.io.StringWriter;
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

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Annotations.ALL;
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
        try {
            if (compilation == null) {
                compilation = new Compilation(processingEnv);
            }
            compilation.round(annotations, round);
        } catch (Exception | LinkageError e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, internalError(e));
        }
        return true;
    }

    private String internalError(Throwable e) {
        boolean isVerbose = new Options(processingEnv.getOptions()).isOn(Option.VERBOSE);
        String text = "[slipway] internal error, which is a mistake in Slipway: " + e + "\n    Please report it"
                + (isVerbose ? ":\n" : " with the output of -A" + Option.VERBOSE.key() + "=true.");
        return isVerbose ? text + stackTrace(e) : text;
    }

    private static String stackTrace(Throwable e) {
        var trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
