package dev.slipway.processor.check.java;

import dev.slipway.processor.annotation.ContainerImageMembers;
import dev.slipway.processor.annotation.HealthCheckMembers;
import dev.slipway.processor.annotation.ScrapeMetricsMembers;
import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.model.Endpoints;
import dev.slipway.processor.model.FileSetting;
import dev.slipway.processor.model.Framework;
import dev.slipway.processor.model.HealthCheck;
import dev.slipway.processor.model.JavaProgram;
import dev.slipway.processor.model.Metrics;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.RequiredLibrary;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.UnreadableFile;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.List;
import java.util.Optional;

/** What the annotations ask of a framework is there, and the application's own files agree with them. */
public final class FrameworkCheck implements ServiceCheck {

    private final Framework framework;

    public FrameworkCheck(JavaProgram java) {
        this.framework = java.framework();
    }

    @Override
    public void check(Service service, Problems problems) {
        for (UnreadableFile file : framework.unreadable()) {
            problems.add(ProblemKind.SETTINGS_FILE
                    .at(service.origin())
                    .with("file", file.file())
                    .with("reason", file.reason()));
        }
        checkPort(
                framework.port(), service.run().port(), service.origin().member(ContainerImageMembers.PORT), problems);
        Optional<Endpoints> endpoints = framework.endpoints();
        if (endpoints.isPresent()) {
            checkEndpoints(service, endpoints.get(), problems);
        }
    }

    /** @param port what holds; it is that of the file unless an annotation names another */
    private static void checkPort(Optional<FileSetting> setting, int port, Origin member, Problems problems) {
        if (setting.isPresent() && setting.get().number() > 0 && setting.get().number() != port) {
            problems.add(ProblemKind.SETTINGS_FILE
                    .at(member, "contradiction")
                    .with("place", setting.get().place())
                    .with("key", setting.get().key())
                    .quoting("value", setting.get().value())
                    .with("number", setting.get().number())
                    .with("port", port));
        }
    }

    private void checkEndpoints(Service service, Endpoints endpoints, Problems problems) {
        int port = service.run().port();
        int health = 0;
        if (service.usesProbe()) {
            HealthCheck check = service.healthCheck().get();
            if (endpoints.have(check.readiness())) {
                health = check.port();
                checkEndpoint(port, check.readiness(), health, check.origin(), HealthCheckMembers.PORT, problems);
                checkLibraries(check.readiness(), check.origin(), "/health", problems);
            }
        }
        if (service.metrics().isPresent()
                && endpoints.have(service.metrics().get().path())) {
            Metrics metrics = service.metrics().get();
            checkLibraries(metrics.path(), metrics.origin(), "/metrics", problems);
            if (health == 0) {
                checkEndpoint(
                        port, metrics.path(), metrics.port(), metrics.origin(), ScrapeMetricsMembers.PORT, problems);
            } else if (health != metrics.port()) {
                problems.add(ProblemKind.FRAMEWORK_ENDPOINT
                        .at(metrics.origin().member(ScrapeMetricsMembers.PORT), "ports")
                        .with("framework", framework.name())
                        .with("health", health)
                        .with("metrics", metrics.port()));
            }
        }
    }

    /**
     * The port of a path of the framework is that of the file. At the port of the program the path would be below the
     * context path.
     *
     * @param port the port of the program
     */
    private void checkEndpoint(
            int port, String path, int endpointPort, Origin annotation, String member, Problems problems) {
        Optional<FileSetting> context = framework.contextPath();
        if (endpointPort != framework.endpointPort(port)) {
            checkPort(framework.endpointPortSetting(), endpointPort, annotation.member(member), problems);
        }
        if (framework.needsEndpointPort() && endpointPort == port) {
            problems.add(ProblemKind.FRAMEWORK_ENDPOINT
                    .at(annotation.member(member), "same")
                    .with("framework", framework.name())
                    .with("path", path)
                    .with("port", port));
        }
        if (context.isPresent() && !context.get().value().equals("/") && endpointPort == port) {
            problems.add(ProblemKind.FRAMEWORK_ENDPOINT
                    .at(annotation.member(member), "context")
                    .with("framework", framework.name())
                    .with("path", path)
                    .with("port", port)
                    .with("place", context.get().place())
                    .quoting("context", context.get().value()));
        }
    }

    /** @param own the path that a program without the framework's would have */
    private void checkLibraries(String path, Origin annotation, String own, Problems problems) {
        List<RequiredLibrary> missing = framework.missing(path);
        if (!missing.isEmpty()) {
            problems.add(ProblemKind.FRAMEWORK_ENDPOINT
                    .at(annotation)
                    .with("framework", framework.name())
                    .with("path", path)
                    .with("library", missing.get(0).coordinates())
                    .quoting("own", own));
        }
    }
}
