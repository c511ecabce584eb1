package dev.slipway.processor.framework.springboot;

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
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.UnreadableFile;
import dev.slipway.processor.settings.ApplicationSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A program with Spring Boot. Its health and metrics are those of Actuator, at a port of their own: there the paths do
 * not depend on the context path of the application, and a published port does not show them.
 */
final class SpringBoot implements Framework {

    private static final Endpoints ACTUATOR = new Endpoints(
            Service.ACTUATOR,
            Service.ACTUATOR + "/health/liveness",
            Service.ACTUATOR + "/health/readiness",
            Service.ACTUATOR + "/prometheus");

    private static final RequiredLibrary ACTUATOR_LIBRARY = new RequiredLibrary(
            "spring-boot-actuator", "org.springframework.boot:spring-boot-starter-actuator", "a path below /actuator");
    private static final RequiredLibrary WEB_LIBRARY = new RequiredLibrary(
            "spring-web", "org.springframework.boot:spring-boot-starter-web", "a path below /actuator");
    private static final RequiredLibrary REGISTRY = new RequiredLibrary(
            "micrometer-registry-prometheus", "io.micrometer:micrometer-registry-prometheus", "/actuator/prometheus");

    /** All endpoints, and those that stop the application or show all that it knows. */
    private static final Set<String> CLOSED = Set.of("*", "heapdump", "shutdown");

    private final Set<SpringPart> parts;
    private final ApplicationSettings settings;

    SpringBoot(Set<SpringPart> parts, ApplicationSettings settings) {
        this.parts = parts;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "Spring Boot";
    }

    @Override
    public Optional<FrameworkMemory> memory() {
        return Optional.of(new FrameworkMemory(77, 27, 50, 32));
    }

    @Override
    public Optional<FileSetting> port() {
        return settings.find("server.port");
    }

    @Override
    public Optional<FileSetting> contextPath() {
        Optional<FileSetting> setting = settings.find("server.servlet.context-path");
        return setting.isPresent() ? setting : settings.find("spring.webflux.base-path");
    }

    @Override
    public Optional<Endpoints> endpoints() {
        return Optional.of(ACTUATOR);
    }

    @Override
    public int usualEndpointPort() {
        return 8081;
    }

    @Override
    public Optional<FileSetting> endpointPortSetting() {
        return settings.find("management.server.port");
    }

    /** Actuator has no other. */
    @Override
    public MetricsLibrary metricsLibrary() {
        return MetricsLibrary.MICROMETER;
    }

    /** The editors of bean properties are in java.desktop; Tomcat and Hibernate look up the others. */
    @Override
    public List<String> modules() {
        return List.of(
                "java.compiler", "java.desktop", "java.prefs", "java.rmi", "java.scripting", "java.transaction.xa");
    }

    @Override
    public boolean speaksHttp() {
        return parts.contains(SpringPart.WEB) || parts.contains(SpringPart.JERSEY);
    }

    @Override
    public Packaging packaging() {
        return Packaging.NESTED_JARS;
    }

    @Override
    public List<RequiredLibrary> missing(String path) {
        var missing = new ArrayList<RequiredLibrary>();
        if (!parts.contains(SpringPart.ACTUATOR)) {
            missing.add(ACTUATOR_LIBRARY);
        }
        if (!speaksHttp()) {
            missing.add(WEB_LIBRARY);
        }
        return missing;
    }

    @Override
    public List<RequiredLibrary> required(FrameworkUse use, List<BackingService> servers) {
        var required = new ArrayList<RequiredLibrary>();
        if (use.asksEndpoints()) {
            required.add(ACTUATOR_LIBRARY);
        }
        if (use.metricsPath().equals(ACTUATOR.metrics())) {
            required.add(REGISTRY);
        }
        required.addAll(new SpringConnections(parts, servers).drivers());
        return required;
    }

    @Override
    public List<EnvironmentVariable> settings(FrameworkUse use) {
        var told = new ArrayList<EnvironmentVariable>();
        if (speaksHttp()) {
            told.add(use.variable("SERVER_PORT", use.port()));
            told.add(use.variable("SERVER_SHUTDOWN", "graceful"));
            told.add(use.variable("SPRING_LIFECYCLE_TIMEOUT_PER_SHUTDOWN_PHASE", use.drainSeconds() + "s"));
        }
        if (use.asksEndpoints()) {
            told.add(use.variable("MANAGEMENT_SERVER_PORT", use.endpointPort()));
            told.add(use.variable("MANAGEMENT_ENDPOINTS_WEB_BASE_PATH", ACTUATOR.root()));
            told.add(use.variable("MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE", "health,prometheus"));
            told.add(use.variable("MANAGEMENT_ENDPOINT_HEALTH_PROBES_ENABLED", "true"));
        }
        return told;
    }

    @Override
    public List<EnvironmentVariable> connection(List<BackingService> servers) {
        return new SpringConnections(parts, servers).variables();
    }

    @Override
    public List<Exposure> exposures(FrameworkUse use) {
        var exposures = new ArrayList<Exposure>();
        Optional<FileSetting> console = settings.find("spring.h2.console.enabled");
        Optional<FileSetting> others = settings.find("spring.h2.console.settings.web-allow-others");
        if (console.isPresent()
                && console.get().isTrue()
                && others.isPresent()
                && others.get().isTrue()) {
            exposures.add(new Exposure(
                    "console",
                    others.get(),
                    List.of("spring.h2.console.enabled"),
                    path("spring.h2.console.path", "/h2-console")));
        }
        Optional<FileSetting> endpoints = shownEndpoints();
        Optional<FileSetting> port = endpointPortSetting();
        boolean isAtOwnPort = port.isPresent() && port.get().number() != use.port();
        // Where an annotation asks for health or metrics, a variable closes all other endpoints.
        if (endpoints.isPresent() && parts.contains(SpringPart.ACTUATOR) && !use.asksEndpoints() && !isAtOwnPort) {
            exposures.add(new Exposure(
                    "actuator",
                    endpoints.get(),
                    List.of("management.server.port"),
                    path("management.endpoints.web.base-path", ACTUATOR.root())));
        }
        return speaksHttp() ? exposures : List.of();
    }

    /** The setting that opens all endpoints of Actuator, or one that no stranger may call. */
    private Optional<FileSetting> shownEndpoints() {
        Optional<FileSetting> setting = settings.find("management.endpoints.web.exposure.include");
        if (setting.isPresent()) {
            for (String name : setting.get().value().split(",")) {
                if (CLOSED.contains(name.trim())) {
                    return setting;
                }
            }
        }
        return Optional.empty();
    }

    private String path(String key, String usual) {
        Optional<FileSetting> context = contextPath();
        Optional<FileSetting> path = settings.find(key);
        return (context.isPresent() ? context.get().value().trim() : "")
                + (path.isPresent() ? path.get().value().trim() : usual);
    }

    @Override
    public List<UnreadableFile> unreadable() {
        return settings.unreadable();
    }
}
