package dev.slipway.processor;

import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Framework;
import dev.slipway.processor.model.Metrics;
import dev.slipway.processor.model.MetricsLibrary;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.options.Option;
import dev.slipway.processor.options.Options;
import dev.slipway.processor.write.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The line that ends a compile. */
final class Summary {

    private Summary() {}

    static String withoutDeployment(Deployment deployment) {
        return "Slipway: " + services(deployment) + "; no deployment files, because -A" + Option.DEPLOY_DIRECTORY.key()
                + " is not set";
    }

    /** The compiler's own error says why. Where the compiler reports nothing, this line is all that a person sees. */
    static String unresolved(Origin origin) {
        return "Slipway: nothing was written, because the compiler cannot resolve " + origin.shown();
    }

    /**
     * The lines.
     *
     * @param inferred what follows from frameworks, in sentences
     * @param changes what is different from the last build
     */
    static List<String> of(
            Deployment deployment, Outcome outcome, List<String> inferred, List<String> changes, Options options) {
        String directory = shown(options);
        if (!(outcome instanceof Outcome.Written written)) {
            return List.of("Slipway: left " + directory + " as the main compile wrote it");
        }
        var lines = new ArrayList<String>();
        if (options.isOn(Option.VERBOSE)) {
            for (String line : inferred) {
                lines.add("Slipway: " + line);
            }
            for (String path : written.changed()) {
                lines.add("Slipway: wrote " + path);
            }
            for (String path : written.deleted()) {
                lines.add("Slipway: deleted " + path);
            }
        }
        addUncounted(deployment, lines);
        addMissingBuckets(deployment, lines);
        if (!changes.isEmpty()) {
            lines.add("Slipway: compared with the last build in this directory,\n    - "
                    + String.join("\n    - ", changes));
        }
        lines.add("Slipway: " + services(deployment) + ", " + counted(written.files(), "file") + " in " + directory
                + ", "
                + written.changed().size() + " changed"
                + (written.deleted().isEmpty() ? "" : ", " + written.deleted().size() + " deleted"));
        return lines;
    }

    /** No rule is about what is not counted: it would never fire. */
    private static void addUncounted(Deployment deployment, List<String> lines) {
        for (Service service : deployment.services()) {
            if (service.metrics().isPresent()) {
                addUncounted(service, service.metrics().get(), lines);
            }
        }
    }

    private static void addUncounted(Service service, Metrics metrics, List<String> lines) {
        Framework framework = service.program().framework();
        String who = framework.isKnown() ? framework.name() : "Micrometer by itself";
        boolean isMicrometer = metrics.library() == MetricsLibrary.MICROMETER;
        if (metrics.requests().isEmpty() && (isMicrometer || framework.isKnown())) {
            lines.add("Slipway: no rule or panel is about the requests of " + service.name() + ", because " + who
                    + " does not count them under a name that Slipway knows. docs/frameworks.md shows what to do");
        }
        // Whoever names the library knows its metrics.
        if (isMicrometer && !metrics.libraryType().isEmpty() && !framework.bindsJvm()) {
            lines.add("Slipway: the rules and panels about the JVM of " + service.name() + " need metrics that " + who
                    + " does not register. docs/frameworks.md lists them");
        }
    }

    /**
     * An objective for latency needs a bucket, which the service must make unless Slipway can configure its framework.
     */
    private static void addMissingBuckets(Deployment deployment, List<String> lines) {
        for (Service service : deployment.services()) {
            if (service.slo().isPresent() && service.slo().get().hasLatency() && !service.tellsBuckets()) {
                lines.add(
                        "Slipway: the request histogram of " + service.name() + " needs a bucket with the upper bound "
                                + service.slo().get().latencySeconds()
                                + " seconds for @Slo(latency). docs/alerts.md shows how to add it");
            }
        }
    }

    private static String services(Deployment deployment) {
        return counted(deployment.services().size(), "service");
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    /** The deploy directory as the user thinks of it: relative to the project directory, if the build names that. */
    private static String shown(Options options) {
        Path directory = options.deployDirectory();
        Optional<Path> project = options.projectDirectory();
        if (project.isEmpty() || !directory.startsWith(project.get())) {
            return directory.toString();
        }
        String path = project.get().relativize(directory).toString();
        return path.isEmpty() ? "." : path;
    }
}
