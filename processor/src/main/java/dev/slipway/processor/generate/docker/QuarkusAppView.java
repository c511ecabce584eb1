package dev.slipway.processor.generate.docker;

import dev.slipway.processor.format.ShellText;
import dev.slipway.processor.images.BaseImages;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.JavaProgram;
import dev.slipway.processor.model.Packaging;
import dev.slipway.processor.model.Service;
import java.util.List;
import java.util.StringJoiner;

/**
 * The names in {@code java.Dockerfile.mustache} about what Quarkus leaves.
 *
 * @param artifact the file that names it
 * @param classes the files of the generated classes that Java itself starts
 * @param mainClass the argument of {@code jar} that makes the launcher the main class; empty without one
 * @param required commands, one per line, that look for the libraries that must be there
 */
record QuarkusAppView(
        String jdkImage, String artifact, String classes, String mainClass, boolean isSparing, String required) {

    static QuarkusAppView of(JavaProgram java, Service service, List<BackingService> servers, BaseImages images) {
        var classes = new StringJoiner(" \\\n        ");
        for (String suffix : List.of(JavaProgram.LAUNCHER, JavaProgram.HEALTH_PROBE)) {
            String name = service.type().generatedBinaryName(suffix);
            classes.add(ShellText.word(name.replace('.', '/') + ".class"));
        }
        String required = NestedJarView.required(java, service, servers);
        return new QuarkusAppView(
                images.jdk(java.release()),
                Packaging.QUARKUS_APP.artifact(),
                classes.toString(),
                service.isLaunched()
                        ? " --main-class=" + ShellText.word(service.type().generatedBinaryName(JavaProgram.LAUNCHER))
                        : "",
                required.isEmpty(),
                required);
    }
}
