package dev.slipway.templates;

import java.util.logging.Level;

/**
 * Stands in the processor's jar for {@code java.util.logging.Logger}, of which the libraries in it would make one each:
 * to start the JDK's logging costs every compile some 40 ms, and nobody reads what it says inside a compiler. The
 * build renames the libraries' references (see {@code processor/pom.xml}).
 */
public final class NoLogger {

    private static final NoLogger ONLY = new NoLogger();

    private NoLogger() {}

    /** As {@code Logger.getLogger}. */
    public static NoLogger getLogger(String name) {
        return ONLY;
    }

    /** As {@code Logger.isLoggable}. */
    public boolean isLoggable(Level level) {
        return false;
    }

    /** As {@code Logger.log}. */
    public void log(Level level, String message) {}

    /** As {@code Logger.warning}. */
    public void warning(String message) {}
}
