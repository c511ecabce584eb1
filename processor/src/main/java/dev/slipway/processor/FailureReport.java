package dev.slipway.processor;

import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.TypeFailure;
import dev.slipway.processor.options.Option;
import dev.slipway.processor.options.Options;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.write.Failures;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** What a person reads if Slipway itself fails: one message, at the type that was being processed. */
final class FailureReport {

    private final ProcessingEnvironment environment;

    FailureReport(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /** The compiler could not write a class or the index; the cause is the disk. */
    static String ofClassOutput(IOException e) {
        return ProblemKind.CLASS_OUTPUT_FAILED
                .at(Origin.OUTSIDE)
                .with("reason", Failures.inWords(e))
                .message();
    }

    /** Prints a mistake of Slipway itself. */
    void print(Throwable mistake) {
        String name = mistake instanceof TypeFailure failure ? failure.type() : "";
        Throwable cause = name.isEmpty() ? mistake : mistake.getCause();
        TypeElement type = name.isEmpty() ? null : environment.getElementUtils().getTypeElement(name);
        environment.getMessager().printMessage(Diagnostic.Kind.ERROR, text(name, cause), type);
    }

    private String text(String type, Throwable cause) {
        boolean isVerbose = new Options(environment.getOptions()).isOn(Option.VERBOSE);
        String text = "[slipway] internal error" + (type.isEmpty() ? "" : " at " + type)
                + ", which is a bug in Slipway: " + cause + "\n    Please report it"
                + (isVerbose ? ":\n" : " with the output of -A" + Option.VERBOSE.key() + "=true.");
        return isVerbose ? text + stackTrace(cause) : text;
    }

    private static String stackTrace(Throwable e) {
        var trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
