package dev.slipway.processor.testing;

import dev.slipway.processor.BackingKinds;
import dev.slipway.processor.Frameworks;
import dev.slipway.processor.SlipwayProcessor;
import dev.slipway.processor.images.BaseImages;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.SourceLevel;
import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.StackPlan;
import dev.slipway.processor.plan.stack.StackPlanner;
import dev.slipway.processor.problem.Problems;
import dev.slipway.processor.read.AnnotatedTypes;
import dev.slipway.processor.read.BackingServiceReader;
import dev.slipway.processor.read.DeploymentReader;
import dev.slipway.processor.read.ModuleTypes;
import dev.slipway.processor.read.ServiceReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A processor that plans a module, beside Slipway itself. */
public final class Planning extends AbstractProcessor {

    private final AnnotatedTypes types = new AnnotatedTypes();
    private ModuleTypes found;
    private Deployment deployment;
    private StackPlan plan;

    /** The plans of all accepted examples, by their names. */
    public static TreeMap<String, StackPlan> ofAccepted(Path directory) {
        var plans = new TreeMap<String, StackPlan>();
        examples(directory).forEach((name, example) -> plans.put(name, example.plan));
        return plans;
    }

    /** All accepted examples, by their names. */
    public static TreeMap<String, Planning> examples(Path directory) {
        var examples = new TreeMap<String, Planning>();
        for (AcceptedExample example : AcceptedExample.all()) {
            examples.put(example.name(), of(example.at(directory.resolve(example.name()))));
        }
        return examples;
    }

    /** The model and the plan of a module. */
    public static Planning of(Project project) {
        var planning = new Planning();
        project.processor(planning).compile();
        return planning;
    }

    /** The container of a plan with a name. */
    public static Container container(String name, StackPlan plan) {
        return plan.containers().stream()
                .filter(container -> container.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The model. */
    public Deployment deployment() {
        return deployment;
    }

    /** The plan. */
    public StackPlan plan() {
        return plan;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return new SlipwayProcessor().getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Claims nothing, because Slipway comes after it. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (found == null) {
            found = new ModuleTypes(processingEnv.getElementUtils());
        }
        found.startRound(round);
        types.notice(annotations, round, found);
        if (round.processingOver()) {
            var kinds = new BackingKinds();
            var servers = new BackingServiceReader(BackingKinds.ANNOTATIONS, kinds);
            var services = new ServiceReader(
                    new SourceLevel(17, false),
                    found,
                    servers,
                    new Frameworks(found, processingEnv.getFiler(), Optional.empty()));
            var reading = new DeploymentReader(found, services, servers).read(types.all(), "shop", new Problems());
            deployment = reading.deployment();
            plan = new StackPlanner(new BaseImages(Map.of()), kinds).plan(deployment);
        }
        return false;
    }
}
