package dev.slipway.e2e;

import java.time.Duration;
import java.util.List;

/** What a program said, and how it ended. */
record CommandResult(String command, int exitCode, String output, String error, Duration took) {

    boolean succeeded() {
        return exitCode == 0;
    }

    /** The same where it succeeded; elsewhere a failure that shows all that it said. */
    CommandResult orFail() {
        if (!succeeded()) {
            throw new AssertionError(command + " ended with " + exitCode + ":\n" + output + error);
        }
        return this;
    }

    /** The output without its last line end. */
    String text() {
        return output.endsWith("\n") ? output.substring(0, output.length() - 1) : output;
    }

    List<String> lines() {
        return output.lines().toList();
    }
}
