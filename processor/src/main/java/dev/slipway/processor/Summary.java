package dev.slipway.processor;

import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.options.Option;
import dev.slipway.processor.options.Options;
import dev.slipway.processor.write.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a compile says at its end. */
final class Summary {

    private Summary() {}

    static String withoutDeployment(Deployment deployment) {
        return "Slipway: " + services(deployment) + "; no deployment files, because -A" + Option.DEPLOY_DIRECTORY.key()
                + " is not set";
    }

    /** The compiler's own error says why; should it have none, this line is all that a person would see. */
    static String unresolved(Origin origin) {
        return "Slipway: nothing was written, because the compiler cannot resolve " + origin.shown();
    }

    static List<String> of(Deployment deployment, Outcome outcome, Options options) {
        String directory = shown(options);
        if (!(outcome instanceof Outcome.Written written)) {
            return List.of("Slipway: left " + directory + " as the main compile wrote it");
        }
        var lines = new ArrayList<String>();
        if (options.isOn(Option.VERBOSE)) {
            for (String path : written.changed()) {
                lines.add("Slipway: wrote " + path);
            }
            for (String path : written.deleted()) {
                lines.add("Slipway: deleted " + path);
            }
        }
        addMissingBuckets(deployment, lines);
        lines.add("Slipway: " + services(deployment) + ", " + counted(written.files(), "file") + " in " + directory
                + ", "
                + written.changed().size() + " changed"
                + (written.deleted().isEmpty() ? "" : ", " + written.deleted().size() + " deleted"));
        return lines;
    }

    /** An objective for latency needs a bucket that the service itself must make, unless its framework is told. */
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

    /** The deploy directory as the user thinks of it: seen from the project, where the build says which that is. */
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
