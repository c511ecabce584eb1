package dev.slipway.sample.shop.http;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;

/**
 * One line an event on standard output, where a container's log is read.
 *
 * <p>Not {@link System.Logger}: the JDK's own back end closes in a shutdown hook, and the lines that matter most here
 * are written in another one.
 */
public final class ServiceLog {

    private final PrintStream out;

    public ServiceLog(PrintStream out) {
        this.out = out;
    }

    public void info(String message) {
        out.println(Instant.now() + " INFO " + message);
    }

    public void error(String message, Throwable cause) {
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace, true));
        out.println(
                Instant.now() + " ERROR " + message + ": " + trace.toString().stripTrailing());
    }
}
