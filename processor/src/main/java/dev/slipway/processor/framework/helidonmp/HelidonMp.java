package dev.slipway.processor.framework.helidonmp;

import dev.slipway.processor.annotation.AnnotationNames;
import dev.slipway.processor.framework.UsualServer;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Endpoints;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.FileSetting;
import dev.slipway.processor.model.Framework;
import dev.slipway.processor.model.FrameworkMemory;
import dev.slipway.processor.model.FrameworkUse;
import dev.slipway.processor.model.MainClass;
import dev.slipway.processor.model.UnreadableFile;
import dev.slipway.processor.settings.ApplicationSettings;
import java.util.List;
import java.util.Optional;

/**
 * A program with Helidon MP. Its metrics have names of their own, whatever library is behind them.
 *
 * @param usualMain the main of Helidon; empty if the compile does not find it
 */
record HelidonMp(ApplicationSettings file, Optional<MainClass> usualMain) implements Framework {

    private static final Endpoints ENDPOINTS = new Endpoints("/health", "/health/live", "/health/ready", "/metrics");

    @Override
    public String name() {
        return "Helidon MP";
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
    public Optional<FrameworkMemory> memory() {
        return Optional.of(new FrameworkMemory(36, 21, 11, 16));
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
    public boolean takesSecretsAsProperties() {
        return true;
    }

    @Override
    public List<EnvironmentVariable> settings(FrameworkUse use) {
        return List.of(
                use.variable("SERVER_PORT", use.port()),
                use.variable("SERVER_HOST", "0.0.0.0"),
                // A name with a hyphen is only found as it is.
                use.variable("server.shutdown-grace-period", "PT" + use.drainSeconds() + "S"));
    }

    @Override
    public List<EnvironmentVariable> connection(List<BackingService> servers) {
        Optional<HelidonDataSource> source = HelidonDataSource.find(file);
        Optional<UsualServer> database = source.isPresent()
                ? UsualServer.find(AnnotationNames.POSTGRES, "DATABASE_URL", servers)
                : Optional.empty();
        return database.isPresent() ? source.get().connection(database.get()) : List.of();
    }

    @Override
    public List<UnreadableFile> unreadable() {
        return file.unreadable();
    }
}
