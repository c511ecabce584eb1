package dev.slipway.processor.testing;

import dev.slipway.processor.SlipwayProcessor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Slipway, in a compiler that answers it otherwise. */
public final class ChangedEnvironment extends AbstractProcessor {

    /** Answers in place of an object of the compiler. */
    public interface Answers {

        /** The answer to a call; empty for that of the compiler. */
        Optional<Object> to(String method, Object[] arguments);
    }

    private final SlipwayProcessor slipway = new SlipwayProcessor();
    private final UnaryOperator<ProcessingEnvironment> change;

    public ChangedEnvironment(UnaryOperator<ProcessingEnvironment> change) {
        this.change = change;
    }

    /** An object of the compiler with other answers. */
    public static <T> T changed(Class<T> type, T real, Answers answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Optional<Object> answer = answers.to(method.getName(), arguments);
                    if (answer.isPresent()) {
                        return answer.get();
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    /** The answer to one method without arguments. */
    public static Answers answering(String name, Object answer) {
        return (method, arguments) -> method.equals(name) ? Optional.of(answer) : Optional.empty();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        slipway.init(change.apply(environment));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return slipway.getSupportedAnnotationTypes();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return slipway.getSupportedOptions();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return slipway.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return slipway.process(annotations, round);
    }
}
