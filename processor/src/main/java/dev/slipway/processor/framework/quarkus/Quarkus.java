package dev.slipway.processor.framework.quarkus;

import dev.slipway.processor.annotation.AnnotationNames;
import dev.slipway.processor.framework.DataSources;
import dev.slipway.processor.framework.UsualServer;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Endpoints;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.FileSetting;
import dev.slipway.processor.model.Framework;
import dev.slipway.processor.model.FrameworkMemory;
import dev.slipway.processor.model.FrameworkUse;
import dev.slipway.processor.model.MetricsLibrary;
import dev.slipway.processor.model.Packaging;
import dev.slipway.processor.model.RequiredLibrary;
import dev.slipway.processor.model.UnreadableFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A program with Quarkus, whose build decides the paths of health and metrics and the class that starts. */
final class Quarkus implements Framework {

    private final Set<QuarkusPart> parts;
    private final QuarkusSettings settings;
    private final boolean isManaged;
    private final Endpoints endpoints;

    Quarkus(Set<QuarkusPart> parts, QuarkusSettings settings) {
        this.parts = parts;
        this.settings = settings;
        isManaged = settings.built("quarkus.management.enabled", "false").equals("true");
        endpoints = QuarkusPaths.of(settings, isManaged);
    }

    @Override
    public String name() {
        return "Quarkus";
    }

    @Override
    public Optional<FrameworkMemory> memory() {
        return Optional.of(new FrameworkMemory(66, 22, 30, 32));
    }

    @Override
    public Optional<FileSetting> port() {
        return settings.find("quarkus.http.port");
    }

    @Override
    public Optional<Endpoints> endpoints() {
        return Optional.of(endpoints);
    }

    @Override
    public int usualEndpointPort() {
        return isManaged ? 9000 : 0;
    }

    @Override
    public Optional<FileSetting> endpointPortSetting() {
        return settings.find("quarkus.management.port");
    }

    @Override
    public MetricsLibrary metricsLibrary() {
        return parts.contains(QuarkusPart.MICROMETER) ? MetricsLibrary.MICROMETER : MetricsLibrary.AUTO;
    }

    @Override
    public boolean speaksHttp() {
        return parts.contains(QuarkusPart.HTTP);
    }

    @Override
    public Packaging packaging() {
        return Packaging.QUARKUS_APP;
    }

    @Override
    public boolean takesSecretsAsProperties() {
        return true;
    }

    @Override
    public boolean choosesMain() {
        return true;
    }

    @Override
    public List<RequiredLibrary> missing(String path) {
        if (path.equals(endpoints.metrics())) {
            return parts.contains(QuarkusPart.MICROMETER)
                    ? List.of()
                    : List.of(extension("quarkus-micrometer-registry-prometheus", path));
        }
        return parts.contains(QuarkusPart.HEALTH) ? List.of() : List.of(extension("quarkus-smallrye-health", path));
    }

    @Override
    public List<RequiredLibrary> required(FrameworkUse use, List<BackingService> servers) {
        var required = new ArrayList<RequiredLibrary>();
        if (use.metricsPath().equals(endpoints.metrics())) {
            required.add(extension("quarkus-micrometer-registry-prometheus", use.metricsPath()));
        }
        Map<String, UsualServer> databases = dataSources(servers);
        if (!databases.isEmpty() && parts.contains(QuarkusPart.JDBC)) {
            String name = databases.values().iterator().next().name();
            required.add(extension("quarkus-jdbc-postgresql", "@Postgres of " + name));
        }
        return required;
    }

    private static RequiredLibrary extension(String artifact, String reason) {
        return new RequiredLibrary(artifact, "io.quarkus:" + artifact, reason);
    }

    @Override
    public List<EnvironmentVariable> settings(FrameworkUse use) {
        var told = new ArrayList<EnvironmentVariable>();
        if (speaksHttp()) {
            told.add(use.variable("QUARKUS_HTTP_HOST", "0.0.0.0"));
            told.add(use.variable("QUARKUS_HTTP_PORT", use.port()));
        }
        if (isManaged && use.asksEndpoints()) {
            told.add(use.variable("QUARKUS_MANAGEMENT_HOST", "0.0.0.0"));
            told.add(use.variable("QUARKUS_MANAGEMENT_PORT", use.endpointPort()));
        }
        told.add(use.variable("QUARKUS_SHUTDOWN_TIMEOUT", use.drainSeconds() + "s"));
        return told;
    }

    @Override
    public List<EnvironmentVariable> connection(List<BackingService> servers) {
        var variables = new ArrayList<EnvironmentVariable>();
        var passwords = new LinkedHashMap<String, UsualServer>();
        for (var source : dataSources(servers).entrySet()) {
            UsualServer server = source.getValue();
            if (parts.contains(QuarkusPart.JDBC)) {
                variables.add(server.told(source.getKey() + "jdbc.url", server.reference("_URL")));
            }
            if (parts.contains(QuarkusPart.REACTIVE)) {
                String url = server.variable("_URL").value().substring("jdbc:".length());
                variables.add(server.told(source.getKey() + "reactive.url", url));
            }
            variables.add(server.told(source.getKey() + "username", server.reference("_USER")));
            passwords.put(source.getKey() + "password", server);
        }
        Optional<UsualServer> redis = parts.contains(QuarkusPart.REDIS)
                ? UsualServer.find(AnnotationNames.REDIS, "REDIS_URL", servers)
                : Optional.empty();
        if (redis.isPresent()) {
            variables.add(redis.get().setting("QUARKUS_REDIS_HOSTS", redis.get().reference("_URL")));
            passwords.put("quarkus.redis.password", redis.get());
        }
        variables.addAll(UsualServer.passwords(passwords));
        return variables;
    }

    private Map<String, UsualServer> dataSources(List<BackingService> servers) {
        return parts.contains(QuarkusPart.JDBC) || parts.contains(QuarkusPart.REACTIVE)
                ? new DataSources("quarkus.datasource.", "quarkus.datasource.", settings.databaseKinds()).of(servers)
                : Map.of();
    }

    @Override
    public List<UnreadableFile> unreadable() {
        return settings.unreadable();
    }
}
