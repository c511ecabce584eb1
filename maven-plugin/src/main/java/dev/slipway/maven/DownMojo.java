package dev.slipway.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;

/** Stops and removes the containers of the stack; its volumes stay. */
@Mojo(name = "down")
public final class DownMojo extends StackMojo {

    @Override
    List<String> command(Path compose) throws IOException {
        return compose(compose, List.of("down"));
    }
}
