package dev.slipway.processor.generate.docker;

import dev.slipway.processor.images.ImageFacts;
import dev.slipway.processor.model.HealthCheck;
import dev.slipway.processor.model.JavaProgram;
import dev.slipway.processor.model.ProgramVisitor;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.SiteProgram;
import java.util.ArrayList;
import java.util.List;

/** What Docker runs inside the container to see whether a service is healthy; the same in image and Compose file. */
public final class HealthCommand implements ProgramVisitor<List<String>> {

    /** A probe lives for 50 ms: no compiler threads, no big heap, and no file for jps. */
    private static final List<String> SMALL_JVM = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx16m",
            "-XX:-UsePerfData",
            "-cp",
            ImageFacts.APPLICATION + "/app.jar");

    private HealthCommand() {}

    /** The command and its arguments, without a shell. */
    public static List<String> words(Service service) {
        return service.accept(new HealthCommand());
    }

    @Override
    public List<String> visitSite(SiteProgram site, Service service) {
        return List.of("wget", "-q", "-O", "/dev/null", "http://127.0.0.1:" + site.privatePort() + "/healthz");
    }

    @Override
    public List<String> visitJava(JavaProgram java, Service service) {
        HealthCheck healthCheck = service.healthCheck().orElseThrow();
        if (!healthCheck.usesProbe()) {
            return healthCheck.command();
        }
        var words = new ArrayList<String>();
        words.add(ImageFacts.javaProgram(java.isJlink()));
        words.addAll(SMALL_JVM);
        words.add(service.type().generatedBinaryName(JavaProgram.HEALTH_PROBE));
        return words;
    }
}
