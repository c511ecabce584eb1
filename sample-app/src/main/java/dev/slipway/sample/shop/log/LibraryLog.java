package dev.slipway.sample.shop.log;

import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Puts the warnings of the libraries into the log of the service, and drops their other messages. */
public final class LibraryLog extends Handler {

    /** A reference, because an unreferenced logger is collected and loses its level. */
    private static final Logger ROOT = Logger.getLogger("");

    private final Formatter formatter = new SimpleFormatter();
    private final ServiceLog log;

    private LibraryLog(ServiceLog log) {
        this.log = log;
    }

    public static void writeTo(ServiceLog log) {
        for (Handler handler : ROOT.getHandlers()) {
            ROOT.removeHandler(handler);
        }
        ROOT.setLevel(Level.WARNING);
        ROOT.addHandler(new LibraryLog(log));
    }

    @Override
    public void publish(LogRecord entry) {
        String message = entry.getLoggerName() + ": " + formatter.formatMessage(entry);
        if (entry.getThrown() == null) {
            log.warn(message);
        } else {
            log.warn(message, entry.getThrown());
        }
    }

    @Override
    public void flush() {
        // Nothing is buffered.
    }

    @Override
    public void close() {
        // The service closes its log itself.
    }
}
