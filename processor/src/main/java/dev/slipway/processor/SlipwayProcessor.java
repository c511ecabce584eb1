package dev.slipway.processor;

import com.google.auto.service.AutoService;
import dev.slipway.processor.options.Option;
import dev.slipway.processor.read.Annotations;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Completion;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** The annotation processor, as compilers find it. {@link Compilation} does the work; this class is only its frame. */
@AutoService(Processor.class)
public final class SlipwayProcessor extends AbstractProcessor {

    /** Made at the first annotation: without one, hardly a class of Slipway is loaded. */
    private Compilation compilation;

    private boolean hasFailed;

    /** Does the work instead of this processor, if that is needed. */
    private OwnLoader inOwnLoader;

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        // Only the name is compared: without ajc no further class is loaded.
        if (environment.getClass().getName().startsWith("org.aspectj.") && OwnLoader.isNeeded(getClass())) {
            inOwnLoader = OwnLoader.of(getClass(), environment);
        }
    }

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

    /** What an editor offers for a value that somebody is about to write. */
    @Override
    public Iterable<? extends Completion> getCompletions(
            Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
        return new MemberCompletions(processingEnv).of(member, userText);
    }

    /** Claims its annotations, because javac with {@code -Xlint:all} warns of those that nobody claims. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (inOwnLoader != null) {
            return inOwnLoader.process(annotations, round);
        }
        if (hasFailed) {
            return true; // reported once: later failures follow from this one
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
