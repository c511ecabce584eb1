package dev.slipway.processor.framework.micronaut;

import dev.slipway.processor.annotation.AnnotationNames;
import dev.slipway.processor.framework.DataSources;
import dev.slipway.processor.framework.UsualServer;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Endpoints;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.Exposure;
import dev.slipway.processor.model.FileSetting;
import dev.slipway.processor.model.Framework;
import dev.slipway.processor.model.FrameworkMemory;
import dev.slipway.processor.model.FrameworkUse;
import dev.slipway.processor.model.MetricsLibrary;
import dev.slipway.processor.model.Packaging;
import dev.slipway.processor.model.RequiredLibrary;
import dev.slipway.processor.model.UnreadableFile;
import dev.slipway.processor.settings.ApplicationSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * A program with Micronaut. Its health and metrics are at a port of their own, which is not published.
 *
 * @param missing libraries that the compile did not find
 */
record Micronaut(ApplicationSettings file, List<RequiredLibrary> missing) implements Framework {

    @Override
    public String name() {
        return "Micronaut";
    }

    @Override
    public Optional<FrameworkMemory> memory() {
        return Optional.of(new FrameworkMemory(44, 20, 21, 32));
    }

    @Override
    public Optional<FileSetting> port() {
        return file.find("micronaut.server.port");
    }

    /** The paths of endpoints too are below the context path. */
    @Override
    public Optional<Endpoints> endpoints() {
        String context = context();
        String health = context + "/health";
        return Optional.of(new Endpoints(health, health + "/liveness", health + "/readiness", context + "/prometheus"));
    }

    /** With a slash before it and none at its end; empty if it is known only where the program runs. */
    private String context() {
        Optional<FileSetting> setting = file.find("micronaut.server.context-path");
        String path = setting.isPresent() ? setting.get().value().trim() : "";
        if (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        if (path.isEmpty() || path.indexOf('$') >= 0) {
            return "";
        }
        return path.startsWith("/") ? path : "/" + path;
    }

    @Override
    public int usualEndpointPort() {
        return 8081;
    }

    @Override
    public Optional<FileSetting> endpointPortSetting() {
        return file.find("endpoints.all.port");
    }

    /** Its parent shades, unless the application says otherwise. */
    @Override
    public Packaging packaging() {
        return Packaging.SHADED;
    }

    @Override
    public MetricsLibrary metricsLibrary() {
        return MetricsLibrary.MICROMETER;
    }

    @Override
    public boolean speaksHttp() {
        return true;
    }

    @Override
    public boolean takesSecretsAsProperties() {
        return true;
    }

    @Override
    public List<EnvironmentVariable> settings(FrameworkUse use) {
        var told = new ArrayList<EnvironmentVariable>();
        told.add(use.variable("MICRONAUT_SERVER_PORT", use.port()));
        told.add(use.variable("MICRONAUT_LIFECYCLE_GRACEFUL_SHUTDOWN_ENABLED", "true"));
        told.add(use.variable("MICRONAUT_LIFECYCLE_GRACEFUL_SHUTDOWN_GRACE_PERIOD", use.drainSeconds() + "s"));
        if (use.asksEndpoints()) {
            told.add(use.variable("ENDPOINTS_ALL_PORT", use.endpointPort()));
            told.add(use.variable("ENDPOINTS_PROMETHEUS_SENSITIVE", "false"));
        }
        return told;
    }

    @Override
    public List<EnvironmentVariable> connection(List<BackingService> servers) {
        var variables = new ArrayList<EnvironmentVariable>();
        var passwords = new LinkedHashMap<String, UsualServer>();
        for (var source : new DataSources("datasources.default.", "datasources.", file.keys())
                .of(servers)
                .entrySet()) {
            UsualServer server = source.getValue();
            variables.add(server.told(source.getKey() + "url", server.reference("_URL")));
            variables.add(server.told(source.getKey() + "username", server.reference("_USER")));
            // A file that names the driver of a database in memory would otherwise win over the driver of the address.
            variables.add(server.told(source.getKey() + "driver-class-name", "org.postgresql.Driver"));
            passwords.put(source.getKey() + "password", server);
        }
        Optional<UsualServer> redis = UsualServer.find(AnnotationNames.REDIS, "REDIS_URL", servers);
        if (redis.isPresent()) {
            variables.addAll(address(redis.get()));
            passwords.put("redis.password", redis.get());
        }
        variables.addAll(UsualServer.passwords(passwords));
        return variables;
    }

    /** If a file has an address, Micronaut reads neither host nor password beside it. */
    private List<EnvironmentVariable> address(UsualServer redis) {
        if (file.find("redis.uri").isPresent()) {
            return List.of(
                    redis.setting("REDIS_URI", "redis://:${redis.password}@" + redis.name() + ":" + redis.port()));
        }
        return List.of(
                redis.setting("REDIS_HOST", redis.name()), redis.setting("REDIS_PORT", String.valueOf(redis.port())));
    }

    /** Where an annotation asks for health or metrics, a variable moves all endpoints to a port of their own. */
    @Override
    public List<Exposure> exposures(FrameworkUse use) {
        Optional<FileSetting> sensitive = file.find("endpoints.all.sensitive");
        boolean isOpen = sensitive.isPresent()
                && sensitive.get().value().trim().equalsIgnoreCase("false")
                && !use.asksEndpoints()
                && endpointPortSetting().isEmpty();
        return isOpen
                ? List.of(
                        new Exposure("micronaut", sensitive.get(), List.of("endpoints.all.port"), context() + "/beans"))
                : List.of();
    }

    @Override
    public List<UnreadableFile> unreadable() {
        return file.unreadable();
    }
}
