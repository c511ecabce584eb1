package dev.slipway.e2e.testing;

import java.time.Duration;
import java.util.List;

/** The output and the exit code of a program. */
public record CommandResult(String command, int exitCode, String output, String error, Duration took) {

    public boolean succeeded() {
        return exitCode == 0;
    }

    /** This result if the program succeeded; otherwise a failure that shows its output. */
    public CommandResult orFail() {
        if (!succeeded()) {
            throw new AssertionError(command + " ended with " + exitCode + ":\n" + output + error);
        }
        return this;
    }

    /** The output without its last line end. */
    public String text() {
        return output.endsWith("\n") ? output.substring(0, output.length() - 1) : output;
    }

    public List<String> lines() {
        return output.lines().toList();
    }
}
