package dev.slipway.e2e.testing.docker;

import dev.slipway.e2e.testing.Command;
import dev.slipway.e2e.testing.CommandResult;
import java.util.ArrayList;
import java.util.List;

/** The {@code docker} command of this machine. */
public final class Docker {

    public CommandResult run(String... arguments) {
        return run(List.of(arguments));
    }

    public CommandResult run(List<String> arguments) {
        return command(arguments).run();
    }

    Command command(List<String> arguments) {
        var words = new ArrayList<String>();
        words.add("docker");
        words.addAll(arguments);
        return new Command(words);
    }

    /** The output of a Go template for a container, an image or a network. */
    public String inspect(String kind, String name, String template) {
        return run(kind, "inspect", "--format", template, name).orFail().text();
    }
}
