package dev.slipway.sample.shop.log;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;

/**
 * One line per event on standard output, where the log of a container is read.
 *
 * <p>Not {@link System.Logger}: the JDK's own back end closes in a shutdown hook, and the most important lines are
 * written in another one.
 */
public final class ServiceLog {

    private final PrintStream out;

    public ServiceLog(PrintStream out) {
        this.out = out;
    }

    public void info(String message) {
        print("INFO", message);
    }

    public void warn(String message) {
        print("WARN", oneLine(message));
    }

    /** Without a stack trace: the cause lies outside the service, not in its code. */
    public void warn(String message, Throwable cause) {
        warn(message + ": " + causes(cause));
    }

    /** Without a stack trace, like a warning. */
    public void failure(String message, Throwable cause) {
        print("ERROR", message + ": " + causes(cause));
    }

    /** With the stack trace: the cause is in the service itself. */
    public void error(String message, Throwable cause) {
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace, true));
        print("ERROR", message + ": " + trace.toString().stripTrailing());
    }

    private void print(String level, String message) {
        out.println(Instant.now() + " " + level + " " + message);
    }

    /** All causes: the innermost is often the only useful one. A cause that only repeats the one before is left out. */
    private static String causes(Throwable failure) {
        String line = describe(failure);
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (!line.contains(message(cause))) {
                line += ", caused by " + describe(cause);
            }
        }
        return line;
    }

    private static String describe(Throwable failure) {
        return failure.getClass().getSimpleName() + ": " + message(failure);
    }

    private static String message(Throwable failure) {
        return oneLine(String.valueOf(failure.getMessage()));
    }

    /** Joins the lines of a message: libraries write several, with a rule between them. */
    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R(-+\\R|\\s)*", " ");
    }
}
