package dev.slipway.processor.generate.docker;

import dev.slipway.processor.format.ShellText;
import dev.slipway.processor.images.BaseImages;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.JavaProgram;
import dev.slipway.processor.model.RequiredLibrary;
import dev.slipway.processor.model.Service;
import java.util.List;
import java.util.StringJoiner;

/**
 * The names in {@code java.Dockerfile.mustache} about a jar that holds its dependencies as jars.
 *
 * @param required commands, one per line, that look for the libraries that must be there
 */
record NestedJarView(String framework, String jdkImage, List<String> unwanted, boolean isSparing, String required) {

    /** What builds pack although no service in production needs it. */
    private static final List<String> UNWANTED = List.of(
            "slipway-annotations-*.jar",
            "spring-boot-devtools-*.jar",
            "spring-boot-docker-compose-*.jar",
            "spring-boot-jarmode-*.jar",
            "spring-boot-configuration-processor-*.jar",
            "lombok-*.jar");

    static NestedJarView of(JavaProgram java, Service service, List<BackingService> servers, BaseImages images) {
        String required = required(java, service, servers);
        return new NestedJarView(
                java.framework().name(), images.jdk(java.release()), UNWANTED, required.isEmpty(), required);
    }

    /** The commands that look for the libraries that must be there. */
    static String required(JavaProgram java, Service service, List<BackingService> servers) {
        var required = new StringJoiner(" \\\n && ");
        for (RequiredLibrary library : java.framework().required(service.frameworkUse(), servers)) {
            required.add("need " + ShellText.word(library.artifact()) + " " + ShellText.word(library.coordinates())
                    + " " + ShellText.word(library.reason()));
        }
        return required.toString();
    }
}
