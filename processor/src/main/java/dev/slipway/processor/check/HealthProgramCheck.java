package dev.slipway.processor.check;

import dev.slipway.processor.model.HealthCheck;
import dev.slipway.processor.model.Image;
import dev.slipway.processor.model.NamedVolume;
import dev.slipway.processor.model.Service;

/** The program of a health check is one that the image holds, where it is known what that is. */
final class HealthProgramCheck implements ServiceCheck {

    /** The same image with a shell for those who look for mistakes has a tag that says so. */
    private static final String WITH_SHELL = ":debug";

    @Override
    public void check(Service service, Problems problems) {
        if (service.isSite() || service.healthCheck().isEmpty()) {
            return;
        }
        HealthCheck healthCheck = service.healthCheck().get();
        if (healthCheck.usesProbe() || !isWithoutPrograms(service.image().baseImage())) {
            return;
        }
        String program = healthCheck.command().get(0);
        problems.require(
                !program.startsWith("/") || isThere(program, service.image()),
                ProblemKind.HEALTH_PROGRAM,
                healthCheck.origin().member("command").index(0),
                Texts.shown(program),
                service.image().javaProgram());
    }

    private static boolean isWithoutPrograms(String baseImage) {
        return baseImage.isEmpty() || baseImage.contains("distroless") && !baseImage.contains(WITH_SHELL);
    }

    private static boolean isThere(String program, Image image) {
        String ofJava = image.isJlink() ? Image.JLINK_DIRECTORY.concat("/bin/") : "/usr/lib/jvm/";
        if (program.equals(image.javaProgram()) || program.startsWith(ofJava)) {
            return true;
        }
        for (NamedVolume volume : image.volumes()) {
            if (program.startsWith(volume.path().concat("/"))) {
                return true;
            }
        }
        return false;
    }
}
