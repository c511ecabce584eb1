package dev.slipway.processor.check.java;

import dev.slipway.processor.annotation.HealthCheckMembers;
import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.images.ImageFacts;
import dev.slipway.processor.model.HealthCheck;
import dev.slipway.processor.model.JavaProgram;
import dev.slipway.processor.model.NamedVolume;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;

/** The image holds the program of the health check, as far as its content is known. */
public final class HealthProgramCheck implements ServiceCheck {

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
        if (healthCheck.usesProbe()) {
            return;
        }
        String program = healthCheck.command().get(0);
        if (program.startsWith("/") && !isThere(program, service)) {
            problems.add(ProblemKind.HEALTH_PROGRAM
                    .at(healthCheck.origin().member(HealthCheckMembers.COMMAND).index(0))
                    .quoting("program", program)
                    .with("java", ImageFacts.javaProgram(java.isJlink())));
        }
    }

    private boolean isThere(String program, Service service) {
        if (ImageFacts.java(java.isJlink(), service.image().baseImage()).holds(program)) {
            return true;
        }
        for (NamedVolume volume : service.run().volumes()) {
            if (program.startsWith(volume.path() + "/")) {
                return true;
            }
        }
        return false;
    }
}
