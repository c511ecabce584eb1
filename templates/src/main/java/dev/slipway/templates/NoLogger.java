package dev.slipway.templates;

import java.util.logging.Level;

/**
 * Replaces {@code java.util.logging.Logger} in the processor's jar. Libraries in it would create loggers: starting the
 * JDK's logging takes some 40 ms of each compile, and nobody reads that log inside a compiler. The build renames the
 * libraries' references (see {@code processor/pom.xml}).
 */
public final class NoLogger {

    private static final NoLogger ONLY = new NoLogger();

    private NoLogger() {}

    /** Like {@code Logger.getLogger}. */
    public static NoLogger getLogger(String name) {
        return ONLY;
    }

    /** Like {@code Logger.isLoggable}. */
    public boolean isLoggable(Level level) {
        return false;
    }

    /** Like {@code Logger.log}. */
    public void log(Level level, String message) {}

    /** Like {@code Logger.warning}. */
    public void warning(String message) {}
}
