package dev.slipway.processor.generate.docker;

import dev.slipway.processor.format.ShellText;
import dev.slipway.processor.images.ImageFacts;
import dev.slipway.processor.model.JavaProgram;
import java.util.List;
import java.util.StringJoiner;

/**
 * The names in {@code java.Dockerfile.mustache} about what Java reads in the manifest of a jar and in the class of a module, but
 * not where it starts a class on the class path.
 *
 * @param given the options of the service that do the same, as a word of a shell
 * @param application the directory of the jar in the image
 * @param services the services that the module provides, as words of a shell
 */
record ManifestView(String given, String application, boolean providesServices, String services) {

    private static final List<String> OPTIONS =
            List.of("--add-exports=", "--add-opens=", "--enable-native-access=", "-javaagent:");

    static ManifestView of(JavaProgram java) {
        var given = new StringBuilder();
        for (String option : java.jvmOptions()) {
            for (String start : OPTIONS) {
                if (option.startsWith(start)) {
                    given.append(' ').append(option);
                }
            }
        }
        var services = new StringJoiner(" ");
        for (String service : java.providedServices()) {
            services.add(ShellText.word(service));
        }
        return new ManifestView(
                ShellText.word(given.toString()),
                ImageFacts.APPLICATION,
                !java.providedServices().isEmpty(),
                services.toString());
    }
}
