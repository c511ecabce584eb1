package dev.slipway.processor.framework.helidon;

import dev.slipway.processor.model.Endpoints;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.FileSetting;
import dev.slipway.processor.model.Framework;
import dev.slipway.processor.model.FrameworkMemory;
import dev.slipway.processor.model.FrameworkUse;
import dev.slipway.processor.model.UnreadableFile;
import dev.slipway.processor.settings.ApplicationSettings;
import java.util.List;
import java.util.Optional;

/** A program with Helidon SE. Its metrics have names of their own, whatever library is behind them. */
record Helidon(ApplicationSettings file) implements Framework {

    private static final String OBSERVE = "/observe";

    private static final Endpoints ENDPOINTS =
            new Endpoints(OBSERVE, OBSERVE + "/health/live", OBSERVE + "/health/ready", OBSERVE + "/metrics");

    @Override
    public String name() {
        return "Helidon SE";
    }

    @Override
    public Optional<FrameworkMemory> memory() {
        return Optional.of(new FrameworkMemory(14, 14, 8, 16));
    }

    @Override
    public Optional<FileSetting> port() {
        return file.find("server.port");
    }

    @Override
    public Optional<Endpoints> endpoints() {
        return Optional.of(ENDPOINTS);
    }

    @Override
    public boolean speaksHttp() {
        return true;
    }

    @Override
    public String libraryDirectory() {
        return "libs";
    }

    @Override
    public List<EnvironmentVariable> settings(FrameworkUse use) {
        return List.of(
                use.variable("SERVER_PORT", use.port()),
                use.variable("SERVER_HOST", "0.0.0.0"),
                use.variable("SERVER_SHUTDOWN_GRACE_PERIOD", "PT" + use.drainSeconds() + "S"));
    }

    @Override
    public List<UnreadableFile> unreadable() {
        return file.unreadable();
    }
}
