package dev.slipway.processor;

import dev.slipway.processor.change.Description;
import dev.slipway.processor.generate.java.ClassGenerators;
import dev.slipway.processor.generate.java.ModuleFacts;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.SourceLevel;
import dev.slipway.processor.options.Option;
import dev.slipway.processor.options.OptionCheck;
import dev.slipway.processor.options.Options;
import dev.slipway.processor.problem.Problem;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import dev.slipway.processor.read.AnnotatedTypes;
import dev.slipway.processor.read.Annotations;
import dev.slipway.processor.read.BackingServiceReader;
import dev.slipway.processor.read.DeploymentReader;
import dev.slipway.processor.read.DeploymentReader.Reading;
import dev.slipway.processor.read.ModuleTypes;
import dev.slipway.processor.read.ServiceReader;
import dev.slipway.processor.read.ServicesIndex;
import dev.slipway.processor.read.SuppressedWarnings;
import dev.slipway.processor.read.TypeFiles;
import dev.slipway.processor.report.Diagnostics;
import dev.slipway.processor.report.ProblemPrinter;
import dev.slipway.processor.write.DeployDirectory;
import dev.slipway.processor.write.Outcome;
import dev.slipway.templates.Templates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** One run of the compiler: read, check, plan, generate, write. */
final class Compilation {

    private final Options options;
    private final ModuleTypes moduleTypes;
    private final Messager messager;
    private final AnnotatedTypes types = new AnnotatedTypes();
    private final TypeFiles typeFiles;
    private final SuppressedWarnings suppressed;
    private final BackingKinds kinds = new BackingKinds();
    private final Checks checks = new Checks(kinds);
    private final Templates templates = new Templates();
    private final Problems problems = new Problems();
    private final ServicesIndex index;
    private final DeploymentReader deployments;
    private final ServiceClasses classes;
    private final SourceLevel sourceLevel;
    private final ProblemPrinter printer;

    /** Null where nobody asks for a file with the problems. */
    private final Diagnostics diagnostics;

    Compilation(ProcessingEnvironment environment) {
        options = new Options(environment.getOptions());
        moduleTypes = new ModuleTypes(environment.getElementUtils());
        typeFiles = new TypeFiles(environment);
        suppressed = new SuppressedWarnings(typeFiles);
        messager = environment.getMessager();
        Optional<Path> report = options.absolutePath(Option.DIAGNOSTICS);
        diagnostics =
                report.isPresent() ? new Diagnostics(environment, report.get(), options.projectDirectory()) : null;
        printer = new ProblemPrinter(
                messager, moduleTypes, typeFiles, suppressed, options.isOn(Option.STRICT), diagnostics);
        index = new ServicesIndex(environment.getFiler());
        sourceLevel = new SourceLevel(environment.getSourceVersion().ordinal(), environment.isPreviewEnabled());
        var servers = new BackingServiceReader(BackingKinds.ANNOTATIONS, kinds);
        var frameworks =
                new Frameworks(moduleTypes, environment.getFiler(), options.absolutePath(Option.RESOURCE_DIRECTORY));
        var services = new ServiceReader(sourceLevel, moduleTypes, servers, frameworks);
        deployments = new DeploymentReader(moduleTypes, services, servers);
        var facts = new ModuleFacts(
                options.value(Option.STACK).orElse(""),
                options.value(Option.VERSION).orElse(""),
                options.jarName());
        classes = new ServiceClasses(
                moduleTypes, environment.getFiler(), services, servers, checks, new ClassGenerators(facts, templates));
    }

    /** Makes Java classes as soon as possible, and the deployment when every type is known. */
    void round(Set<? extends TypeElement> annotations, RoundEnvironment round) throws IOException {
        moduleTypes.startRound(round);
        for (TypeElement type : types.notice(annotations, round, moduleTypes)) {
            printer.print(nameless(type), type); // now, because the next round cannot find its place
        }
        if (round.processingOver()) {
            finish(round.errorRaised());
        } else {
            classes.make(types, problems);
        }
    }

    private void finish(boolean errorRaised) throws IOException {
        Set<String> compiled = types.all();
        complete(compiled);
        // Written despite problems: a compiler may go on and make classes that the next compile must know.
        Optional<Path> classOutput = index.write(types.all(), suppressed);
        try {
            finish(errorRaised, compiled, classOutput);
        } finally {
            report(classOutput);
        }
    }

    private void finish(boolean errorRaised, Set<String> compiled, Optional<Path> classOutput) {
        var optionCheck = new OptionCheck(options, problems);
        Reading reading = read(optionCheck);
        boolean isWhole = reading.unresolved().isEmpty();
        var files = options.deploys() && isWhole ? new StackFiles(reading.deployment(), options, kinds) : null;
        var before = Description.NONE;
        if (files != null) {
            files.check(checks, optionCheck, problems);
            if (!problems.hasErrors()) {
                before = Description.of(directory().last(Description.FILE, classOutput));
                files.compare(before, problems);
            }
        }
        boolean failed = printer.print(problems, compiled);
        if (failed || errorRaised) {
            return;
        }
        if (!isWhole) {
            note(Summary.unresolved(reading.unresolved().get(0)));
        } else if (files != null) {
            write(reading.deployment(), files, before, classOutput);
        } else {
            note(Summary.withoutDeployment(reading.deployment()));
        }
    }

    /**
     * Writes the problems for programs, if somebody wants that; where it fails, that is one more problem. The compile of
     * the tests has the same options, and leaves the file of the main compile as it is.
     */
    private void report(Optional<Path> classOutput) {
        Optional<Path> deploy = options.absolutePath(Option.DEPLOY_DIRECTORY);
        if (diagnostics == null || deploy.isPresent() && new DeployDirectory(deploy.get()).isLeftToOwner(classOutput)) {
            return;
        }
        Problem failure = diagnostics.write(classOutput);
        if (failure != null) {
            var failures = new Problems();
            failures.add(failure);
            printer.print(failures, Set.of());
        }
    }

    /** An IDE compiles only what changed. The rest are the types that the last compile knew and that still exist. */
    private void complete(Set<String> compiled) {
        types.addAll(index.read(suppressed));
        for (String name : types.all()) {
            TypeElement type = moduleTypes.find(name);
            if (type == null || !Annotations.isOnType(type)) {
                types.remove(name);
            } else if (compiled.contains(name)) {
                suppressed.read(type, problems);
            }
        }
    }

    private Reading read(OptionCheck optionCheck) {
        optionCheck.checkSourceLevel(sourceLevel);
        optionCheck.check(deployments.isStackNamed(types.all()));
        String defaultName = options.value(Option.STACK).orElse("stack");
        Reading reading = deployments.read(types.all(), defaultName, problems);
        checks.checkServices(reading.deployment(), problems);
        return reading;
    }

    private static Problem nameless(TypeElement type) {
        return ProblemKind.COMPACT_SOURCE
                .at(Origin.of(type.getQualifiedName().toString(), Annotations.firstOn(type)))
                .with("type", type.getSimpleName());
    }

    private void write(Deployment deployment, StackFiles files, Description before, Optional<Path> classOutput) {
        var failures = new Problems();
        Optional<Outcome> outcome = directory().write(files.generate(templates), classOutput, failures);
        printer.print(failures, Set.of());
        if (outcome.isPresent()) {
            for (String line :
                    Summary.of(deployment, outcome.get(), files.inferred(), files.changes(before), options)) {
                note(line);
            }
        }
    }

    private DeployDirectory directory() {
        return new DeployDirectory(options.deployDirectory());
    }

    private void note(String text) {
        if (!options.isOn(Option.QUIET)) {
            messager.printMessage(Diagnostic.Kind.NOTE, text);
        }
    }
}
