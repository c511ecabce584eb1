package dev.slipway.processor.plan.service;

import dev.slipway.processor.images.ImageFacts;
import dev.slipway.processor.model.HealthCheck;
import dev.slipway.processor.model.JavaProgram;
import dev.slipway.processor.model.ProgramVisitor;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.SiteProgram;
import dev.slipway.processor.plan.Health;
import dev.slipway.processor.plan.HealthTimes;
import java.util.ArrayList;
import java.util.List;

/** The command that checks the health of a service, the same in its image and in its container. */
public final class ServiceHealth implements ProgramVisitor<List<String>> {

    /** A probe runs for 50 ms: it needs no compiler threads, no big heap, and no file for jps. */
    private static final List<String> SMALL_JVM =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx16m", "-XX:-UsePerfData");

    private ServiceHealth() {}

    public static Health of(Service service) {
        if (service.healthCheck().isEmpty()) {
            return Health.Unknown.UNASKED;
        }
        HealthCheck check = service.healthCheck().get();
        return Health.Command.of(
                new HealthTimes(
                        check.interval(), check.timeout(), check.startPeriod(), check.startInterval(), check.retries()),
                service.accept(new ServiceHealth()));
    }

    @Override
    public List<String> visitSite(SiteProgram site, Service service) {
        return List.of(
                "wget", "-q", "-Y", "off", "-O", "/dev/null", "http://127.0.0.1:" + site.privatePort() + "/healthz");
    }

    @Override
    public List<String> visitJava(JavaProgram java, Service service) {
        HealthCheck check = service.healthCheck().orElseThrow();
        if (!check.usesProbe()) {
            return check.command();
        }
        var words = new ArrayList<String>();
        words.add(ImageFacts.javaProgram(java.isJlink()));
        words.addAll(SMALL_JVM);
        if (java.needsPreview()) {
            words.add(JavaProgram.ENABLE_PREVIEW); // the probe is compiled with the options of the service
        }
        words.add("-cp");
        words.add(ImageFacts.APPLICATION + "/app.jar");
        words.add(service.type().generatedBinaryName(JavaProgram.HEALTH_PROBE));
        return words;
    }
}
