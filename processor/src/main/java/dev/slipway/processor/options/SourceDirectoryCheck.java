package dev.slipway.processor.options;

import dev.slipway.processor.check.text.Paths;
import dev.slipway.processor.check.text.Texts;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.SourceDirectory;
import dev.slipway.processor.plan.SourceTree;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The directory of an image's sources exists and holds the required files, such as a lock file. */
public final class SourceDirectoryCheck {

    private final Options options;
    private final Problems problems;

    public SourceDirectoryCheck(Options options, Problems problems) {
        this.options = options;
        this.problems = problems;
    }

    public void check(Deployment deployment) {
        for (Service service : deployment.services()) {
            for (SourceDirectory source : service.program().sources()) {
                // Another rule reports an invalid path.
                if (Paths.isDirectory(source.path())) {
                    check(source);
                }
            }
        }
    }

    /** Whether a Dockerfile can name the directories without quoting. */
    private boolean areNamedPlainly() {
        Optional<SourceTree> tree = options.sources();
        return tree.isPresent()
                && Texts.hasOnlyLettersDigitsAnd(
                        "._/+@~=-", tree.get().deploy(tree.get().project("")));
    }

    private void check(SourceDirectory source) {
        Origin origin = source.origin();
        if (options.value(Option.PROJECT_DIRECTORY).isEmpty()) {
            problems.add(ProblemKind.OPTION_MISSING
                    .at(origin)
                    .with("option", Option.PROJECT_DIRECTORY.key())
                    .with("example", Option.PROJECT_DIRECTORY.documentedValue()));
            return;
        }
        if (options.projectDirectory().isEmpty()
                || options.absolutePath(Option.DEPLOY_DIRECTORY).isEmpty()) {
            return; // OptionCheck reports the path.
        }
        if (!areNamedPlainly()) {
            problems.add(ProblemKind.OPTION_VALUE
                    .at(origin, "sources")
                    .with("option", Option.PROJECT_DIRECTORY.key())
                    .with("value", options.value(Option.PROJECT_DIRECTORY).orElseThrow()));
            return;
        }
        Path directory = options.projectDirectory().get().resolve(source.path());
        if (!Files.isDirectory(directory)) {
            problems.add(ProblemKind.SITE_SOURCE.at(origin, "directory").with("source", source.path()));
        } else {
            checkFiles(directory, source, problems);
        }
    }

    /** Reports the first of the files that is missing. */
    private static void checkFiles(Path directory, SourceDirectory source, Problems problems) {
        for (String file : source.files()) {
            if (!Files.isRegularFile(directory.resolve(file))) {
                String kind = file.equals("package.json") ? "package" : file.equals("index.html") ? "pages" : "lock";
                problems.add(ProblemKind.SITE_SOURCE.at(source.origin(), kind).with("source", source.path()));
                return;
            }
        }
    }
}
