package dev.slipway.processor;

import dev.slipway.processor.backing.BackingKinds;
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
import java.util.List;

/** The files of a deployment: planned, checked, and generated where nothing is wrong. */
final class StackFiles {

    private final Deployment deployment;
    private final Options options;
    private final BaseImages images = new BaseImages();
    private final BackingKinds kinds;
    private final StackPlan plan;

    StackFiles(Deployment deployment, Options options, BackingKinds kinds) {
        this.deployment = deployment;
        this.options = options;
        this.kinds = kinds;
        try {
            plan = new StackPlanner(images, kinds).plan(deployment);
        } catch (RuntimeException e) {
            throw failure(e);
        }
    }

    /** Judges the stack. There is a plan of wrong values too, so that all is said in one compile. */
    void check(Checks checks, OptionCheck optionCheck, Problems problems) {
        checks.checkStack(deployment, plan, problems);
        if (!plan.secrets().isEmpty()) {
            optionCheck.checkSecrets();
        }
        new SourceDirectoryCheck(options, problems).check(deployment);
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

    /** Of several services it cannot be told which one; the stack trace says in whose file. */
    private RuntimeException failure(RuntimeException cause) {
        return deployment.services().size() == 1
                ? new TypeFailure(deployment.services().get(0).type().qualifiedName(), cause)
                : cause;
    }
}
