package dev.slipway.e2e.site;

import dev.slipway.e2e.testing.Command;
import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.Repository;
import dev.slipway.e2e.testing.TemporaryDirectory;
import dev.slipway.e2e.testing.fixture.Fixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The scripts in {@code e2e/node}, with the packages that they need. */
final class NodeScripts implements Fixture {

    private final TemporaryDirectory directory = new TemporaryDirectory();

    NodeScripts() {
        try {
            copy();
            new Command("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
                    .in(directory.path())
                    .run()
                    .orFail();
        } catch (IOException e) {
            close();
            throw new UncheckedIOException(e);
        } catch (AssertionError e) {
            close();
            throw e;
        }
    }

    private void copy() throws IOException {
        Path source = Repository.path("e2e/node");
        try (Stream<Path> files = Files.list(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, directory.path().resolve(file.getFileName()));
            }
        }
    }

    CommandResult run(Map<String, String> environment, String script, Object... arguments) {
        var words = new ArrayList<>(List.of("node", script));
        for (Object argument : arguments) {
            words.add(argument.toString());
        }
        var command = new Command(words).in(directory.path());
        environment.forEach(command::with);
        return command.run();
    }

    /** A file in their directory. */
    Path file(String name) {
        return directory.path().resolve(name);
    }

    @Override
    public void close() {
        directory.close();
    }
}
