package dev.slipway.processor.testing;

import dev.slipway.processor.SlipwayProcessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Completion;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Asks Slipway's processor, as an editor asks one that it has initialized. */
public final class Editor extends AbstractProcessor {

    private final SlipwayProcessor slipway = new SlipwayProcessor();
    private final String annotation;
    private final String member;
    private final String typed;
    private final List<Completion> offered = new ArrayList<>();

    /**
     * An editor at a member.
     *
     * @param annotation its simple name
     * @param typed what somebody has written of the value; may be null
     */
    public Editor(String annotation, String member, String typed) {
        this.annotation = annotation;
        this.member = member;
        this.typed = typed;
    }

    /** What it is offered. */
    public List<Completion> offered() {
        return offered;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        slipway.init(environment);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return slipway.getSupportedOptions();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!round.processingOver()) {
            TypeElement type = processingEnv.getElementUtils().getTypeElement("dev.slipway.annotations." + annotation);
            for (ExecutableElement each : ElementFilter.methodsIn(type.getEnclosedElements())) {
                if (each.getSimpleName().contentEquals(member)) {
                    slipway.getCompletions(null, null, each, typed).forEach(offered::add);
                }
            }
        }
        return false;
    }
}
