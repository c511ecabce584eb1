package dev.slipway.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;

/** Builds the images and starts the stack: {@code sh up.sh} in the deploy directory. */
@Mojo(name = "up")
public final class UpMojo extends StackMojo {

    @Override
    List<String> command(Path compose) {
        return List.of("sh", "up.sh");
    }
}
