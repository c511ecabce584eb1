package dev.slipway.processor;

import dev.slipway.processor.change.Changes;
import dev.slipway.processor.change.Description;
import dev.slipway.processor.change.LeftBehind;
import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.images.BaseImages;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.TypeFailure;
import dev.slipway.processor.options.OptionCheck;
import dev.slipway.processor.options.Options;
import dev.slipway.processor.options.SourceDirectoryCheck;
import dev.slipway.processor.plan.StackPlan;
import dev.slipway.processor.plan.stack.StackPlanner;
import dev.slipway.processor.problem.Problems;
import dev.slipway.templates.Templates;
import java.nio.file.Path;
import java.util.List;

/** The files of a deployment: planned, checked, and generated if nothing is wrong. */
final class StackFiles {

    private final Deployment deployment;
    private final Options options;
    private final BaseImages images;
    private final BackingKinds kinds;
    private final StackPlan plan;

    StackFiles(Deployment deployment, Options options, BackingKinds kinds) {
        this.deployment = deployment;
        this.options = options;
        this.kinds = kinds;
        this.images = new BaseImages(options.mirrors());
        try {
            plan = new StackPlanner(images, kinds).plan(deployment);
        } catch (RuntimeException e) {
            throw failure(e);
        }
    }

    /** Judges the stack. Wrong values are planned too, so that one compile reports all problems. */
    void check(Checks checks, OptionCheck optionCheck, Problems problems) {
        checks.checkStack(deployment, plan, problems);
        if (!plan.secrets().isEmpty() || plan.mountsFiles()) {
            optionCheck.checkOperatorDirectory();
        }
        new SourceDirectoryCheck(options, problems).check(deployment);
    }

    /** Compares with what the last build described. Call it only if nothing is wrong. */
    void compare(Description before, Problems problems) {
        if (!before.isEmpty()) {
            Path file = options.deployDirectory().resolve(Description.FILE);
            new LeftBehind(before, file).check(plan, deployment.stack().origin(), problems);
        }
    }

    /** What is different from the last build, in words. */
    List<String> changes(Description before) {
        return before.isEmpty() ? List.of() : new Changes(before, plan).inWords();
    }

    /** What follows from the frameworks of services, in sentences. */
    List<String> inferred() {
        return plan.inferences();
    }

    List<GeneratedFile> generate(Templates templates) {
        if (plan.containers().isEmpty()) {
            return List.of();
        }
        try {
            return new Generators(templates, images, kinds).generate(deployment, plan, options.layout());
        } catch (RuntimeException e) {
            throw failure(e);
        }
    }

    /** With several services the cause cannot be assigned to one; the stack trace names the file. */
    private RuntimeException failure(RuntimeException cause) {
        return deployment.services().size() == 1
                ? new TypeFailure(deployment.services().get(0).type().qualifiedName(), cause)
                : cause;
    }
}
