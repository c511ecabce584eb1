package dev.slipway.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Shows the logs of the stack until it is interrupted. */
@Mojo(name = "logs")
public final class LogsMojo extends StackMojo {

    /** Shows the log of this service only. */
    @Parameter(property = "slipway.service")
    private String service;

    @Override
    List<String> command(Path compose) throws IOException {
        return compose(compose, service == null ? List.of("logs", "-f") : List.of("logs", "-f", service));
    }
}
