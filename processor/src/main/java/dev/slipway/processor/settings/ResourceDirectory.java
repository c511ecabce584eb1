package dev.slipway.processor.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** The resources of the module in a directory that an option names. */
public final class ResourceDirectory implements ResourceFiles {

    private final Path directory;

    public ResourceDirectory(Path directory) {
        this.directory = directory;
    }

    @Override
    public Optional<String> text(String path) {
        Path file = directory.resolve(path);
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // the framework itself reads it once more, and says more of a fault
        }
    }
}
