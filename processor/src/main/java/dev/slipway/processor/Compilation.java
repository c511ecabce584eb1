package dev.slipway.processor;

import dev.slipway.processor.backing.BackingKinds;
import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.generate.java.ClassGenerators;
import dev.slipway.processor.generate.java.ModuleFacts;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.options.Option;
import dev.slipway.processor.options.OptionCheck;
import dev.slipway.processor.options.Options;
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
import dev.slipway.processor.report.ProblemPrinter;
import dev.slipway.processor.write.DeployDirectory;
import dev.slipway.processor.write.Outcome;
import dev.slipway.templates.Templates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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

    Compilation(ProcessingEnvironment environment) {
        options = new Options(environment.getOptions());
        moduleTypes = new ModuleTypes(environment.getElementUtils());
        typeFiles = new TypeFiles(environment);
        suppressed = new SuppressedWarnings(typeFiles);
        messager = environment.getMessager();
        index = new ServicesIndex(environment.getFiler());
        var servers = new BackingServiceReader(BackingKinds.ANNOTATIONS, kinds);
        var services = new ServiceReader(environment.getSourceVersion().ordinal(), moduleTypes, servers);
        deployments = new DeploymentReader(moduleTypes, services, servers);
        var facts = new ModuleFacts(
                options.value(Option.STACK).orElse(""),
                options.value(Option.VERSION).orElse(""),
                options.jarName());
        classes = new ServiceClasses(
                moduleTypes, environment.getFiler(), services, servers, checks, new ClassGenerators(facts, templates));
    }

    /** Java classes are made as soon as they can be; the deployment when every type is known. */
    void round(Set<? extends TypeElement> annotations, RoundEnvironment round) throws IOException {
        moduleTypes.startRound(round);
        types.notice(annotations, round);
        if (round.processingOver()) {
            finish(round.errorRaised());
        } else {
            classes.make(types, problems);
        }
    }

    private void finish(boolean errorRaised) throws IOException {
        Set<String> compiled = types.all();
        complete(compiled);
        // Written also where there are problems: a compiler may go on and make classes that the next compile must know.
        Optional<Path> classOutput = index.write(types.all(), suppressed);
        var optionCheck = new OptionCheck(options, problems);
        Reading reading = read(optionCheck);
        boolean isWhole = reading.unresolved().isEmpty();
        var files = options.deploys() && isWhole ? new StackFiles(reading.deployment(), options, kinds) : null;
        if (files != null) {
            files.check(checks, optionCheck, problems);
        }
        var printer = new ProblemPrinter(messager, moduleTypes, typeFiles, suppressed, options.isOn(Option.STRICT));
        boolean failed = printer.print(problems, compiled);
        if (failed || errorRaised) {
            return;
        }
        if (!isWhole) {
            note(Summary.unresolved(reading.unresolved().get(0)));
        } else if (files != null) {
            write(reading.deployment(), files.generate(templates), classOutput, printer);
        } else {
            note(Summary.withoutDeployment(reading.deployment()));
        }
    }

    /** An IDE compiles only what changed: the rest is what the last compile knew and is still there. */
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
        optionCheck.check(deployments.isStackNamed(types.all()));
        String defaultName = options.value(Option.STACK).orElse("stack");
        Reading reading = deployments.read(types.all(), defaultName, problems);
        checks.checkServices(reading.deployment(), problems);
        return reading;
    }

    private void write(
            Deployment deployment, List<GeneratedFile> files, Optional<Path> classOutput, ProblemPrinter printer) {
        var failures = new Problems();
        Optional<Outcome> outcome = new DeployDirectory(options.deployDirectory()).write(files, classOutput, failures);
        printer.print(failures, Set.of());
        if (outcome.isPresent()) {
            for (String line : Summary.of(deployment, outcome.get(), options)) {
                note(line);
            }
        }
    }

    private void note(String text) {
        if (!options.isOn(Option.QUIET)) {
            messager.printMessage(Diagnostic.Kind.NOTE, text);
        }
    }
}
