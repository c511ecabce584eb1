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

/** The sources of an image are where the program says, with a lock file: the image is built from nothing else. */
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
                // Another rule speaks of a path that is not valid.
                if (Paths.isDirectory(source.path())) {
                    check(source);
                }
            }
        }
    }

    /** Whether a Dockerfile can name what it copies without quoting. */
    private boolean areNamedPlainly() {
        Optional<SourceTree> tree = options.sources();
        return tree.isPresent()
                && Texts.hasOnlyLettersDigitsAnd(
                        "._/+@~=-", tree.get().deploy(tree.get().project("")));
    }

    private void check(SourceDirectory source) {
        Origin origin = source.origin();
        if (options.projectDirectory().isEmpty()) {
            problems.add(ProblemKind.OPTION_MISSING
                    .at(origin)
                    .with("option", Option.PROJECT_DIRECTORY.key())
                    .with("example", Option.PROJECT_DIRECTORY.documentedValue()));
            return;
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
        } else if (!Files.isRegularFile(directory.resolve("package.json"))) {
            problems.add(ProblemKind.SITE_SOURCE.at(origin, "package").with("source", source.path()));
        } else if (!Files.isRegularFile(directory.resolve("package-lock.json"))) {
            problems.add(ProblemKind.SITE_SOURCE.at(origin, "lock").with("source", source.path()));
        }
    }
}
