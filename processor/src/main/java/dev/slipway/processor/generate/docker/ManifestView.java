package dev.slipway.processor.generate.docker;

import dev.slipway.processor.format.ShellText;
import dev.slipway.processor.model.JavaProgram;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * The names in {@code java.Dockerfile.mustache} about what Java reads in the manifest of a jar and in the class of a
 * module, but not where it starts a class on the class path.
 *
 * @param attributes the attributes that no option of the service stands for, as a pattern; empty if it has all
 * @param services the services that the module provides, as words of a shell
 */
record ManifestView(List<String> attributes, boolean providesServices, String services) {

    /** The first release that reads the attribute for native code. */
    private static final int NATIVE_ACCESS = 22;

    static ManifestView of(JavaProgram java) {
        var services = new StringJoiner(" ");
        for (String service : java.providedServices()) {
            services.add(ShellText.word(service));
        }
        String attributes = attributes(java);
        return new ManifestView(
                attributes.isEmpty() ? List.of() : List.of(attributes),
                !java.providedServices().isEmpty(),
                services.toString());
    }

    /** A service with an option of a kind is taken to have all that it needs of that kind. */
    private static String attributes(JavaProgram java) {
        var options = new LinkedHashMap<String, String>();
        options.put("Add-Exports", "--add-exports");
        options.put("Add-Opens", "--add-opens");
        if (java.release() >= NATIVE_ACCESS) {
            options.put("Enable-Native-Access", "--enable-native-access");
        }
        options.put("Launcher-Agent-Class", "-javaagent:");
        var missing = new StringJoiner("|");
        for (Map.Entry<String, String> option : options.entrySet()) {
            if (!has(java, option.getValue())) {
                missing.add(option.getKey());
            }
        }
        return missing.toString();
    }

    private static boolean has(JavaProgram java, String start) {
        for (String option : java.jvmOptions()) {
            if (option.startsWith(start)) {
                return true;
            }
        }
        return false;
    }
}
