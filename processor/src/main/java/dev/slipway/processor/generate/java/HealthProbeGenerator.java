package dev.slipway.processor.generate.java;

import dev.slipway.processor.format.JavaText;
import dev.slipway.processor.model.HealthCheck;
import dev.slipway.processor.model.JavaProgram;
import dev.slipway.processor.model.Service;
import dev.slipway.templates.Templates;

/**
 * {@code <Service>HealthProbe}: a {@code main} that requests the health endpoint.
 *
 * <p>It runs every few seconds for some 50 ms, most of which is the start of the JVM. It stays that fast with a bare
 * socket and {@code concat}: the operator {@code +} needs an invokedynamic call site, which takes a quarter more CPU.
 * It is compiled with every service and names few types, because javac has to read each of them.
 */
final class HealthProbeGenerator {

    /** The part of the time-out that is left for the start of the JVM. */
    private static final long MARGIN_MILLIS = 500;

    private final Templates templates;

    HealthProbeGenerator(Templates templates) {
        this.templates = templates;
    }

    GeneratedClass generate(Service service, HealthCheck check) {
        long millis = Math.max(check.timeout().millis() - MARGIN_MILLIS, MARGIN_MILLIS);
        var view = new View(
                ClassView.of(service.type(), JavaProgram.HEALTH_PROBE),
                JavaText.literal("GET " + check.readiness() + " HTTP/1.1\r\nHost: 127.0.0.1:" + check.port()
                        + "\r\nUser-Agent: slipway-health-probe\r\nConnection: close\r\n\r\n"),
                JavaText.literal("unhealthy: " + check.readiness() + " answered "),
                check.port(),
                Math.min(millis, Integer.MAX_VALUE));
        return new GeneratedClass(
                service.type().generatedBinaryName(JavaProgram.HEALTH_PROBE),
                templates.render("java/HealthProbe.java", view));
    }

    /** The names in {@code HealthProbe.java.mustache}. */
    private record View(ClassView type, String request, String unhealthy, int port, long millis) {}
}
