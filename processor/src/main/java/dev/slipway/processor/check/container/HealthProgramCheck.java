package dev.slipway.processor.check.container;

import dev.slipway.processor.annotation.HealthCheckMembers;
import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.check.text.Texts;
import dev.slipway.processor.model.HealthCheck;
import dev.slipway.processor.model.JavaProgram;
import dev.slipway.processor.model.NamedVolume;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.List;

/** The program of a health check is one that the image holds, where it is known what that is. */
public final class HealthProgramCheck implements ServiceCheck {

    /** The images that hold no programs. Others that call themselves so may hold anything. */
    private static final String DISTROLESS = "gcr.io/distroless/";

    /** The same image with a shell for those who look for mistakes has a tag that says so. */
    private static final String WITH_SHELL = ":debug";

    private final JavaProgram java;

    public HealthProgramCheck(JavaProgram java) {
        this.java = java;
    }

    @Override
    public void check(Service service, Problems problems) {
        if (service.healthCheck().isEmpty()) {
            return;
        }
        HealthCheck healthCheck = service.healthCheck().get();
        if (healthCheck.usesProbe() || !isWithoutPrograms(service.image().baseImage())) {
            return;
        }
        String program = healthCheck.command().get(0);
        problems.require(
                !program.startsWith("/") || isThere(program, service.run().volumes()),
                ProblemKind.HEALTH_PROGRAM,
                healthCheck.origin().member(HealthCheckMembers.COMMAND).index(0),
                Texts.shown(program),
                java.executable());
    }

    /** Where there is a digest and no tag, nobody knows whether it has a shell. */
    private static boolean isWithoutPrograms(String baseImage) {
        int tag = baseImage.lastIndexOf(':', baseImage.contains("@") ? baseImage.indexOf('@') : baseImage.length());
        return baseImage.isEmpty()
                || baseImage.startsWith(DISTROLESS) && tag > 0 && !baseImage.startsWith(WITH_SHELL, tag);
    }

    private boolean isThere(String program, List<NamedVolume> volumes) {
        String ofJava = java.isJlink() ? JavaProgram.JLINK_DIRECTORY.concat("/bin/") : "/usr/lib/jvm/";
        if (program.equals(java.executable()) || program.startsWith(ofJava)) {
            return true;
        }
        for (NamedVolume volume : volumes) {
            if (program.startsWith(volume.path().concat("/"))) {
                return true;
            }
        }
        return false;
    }
}
