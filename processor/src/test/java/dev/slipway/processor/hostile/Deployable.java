package dev.slipway.processor.hostile;

import com.sun.source.util.JavacTask;
import dev.slipway.processor.BackingKinds;
import dev.slipway.processor.Checks;
import dev.slipway.processor.Frameworks;
import dev.slipway.processor.Generators;
import dev.slipway.processor.annotation.AnnotationNames;
import dev.slipway.processor.generate.java.ClassGenerators;
import dev.slipway.processor.generate.java.GeneratedClass;
import dev.slipway.processor.generate.java.ModuleFacts;
import dev.slipway.processor.images.BaseImages;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.SourceLevel;
import dev.slipway.processor.options.Options;
import dev.slipway.processor.plan.Layout;
import dev.slipway.processor.plan.StackPlan;
import dev.slipway.processor.plan.stack.StackPlanner;
import dev.slipway.processor.problem.Problem;
import dev.slipway.processor.problem.Problems;
import dev.slipway.processor.read.Annotations;
import dev.slipway.processor.read.BackingServiceReader;
import dev.slipway.processor.read.DeploymentReader;
import dev.slipway.processor.read.ModuleTypes;
import dev.slipway.processor.read.ServiceReader;
import dev.slipway.processor.testing.AcceptedExample;
import dev.slipway.processor.testing.FileTree;
import dev.slipway.processor.testing.InMemory;
import dev.slipway.processor.testing.Project;
import dev.slipway.templates.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * An accepted module whose sources are compiled once and then read many times, each time with other texts in its
 * annotations. It uses the readers, checks and generators of a real compile, in a hundredth of the time.
 */
final class Deployable {

    private static final SourceLevel SOURCE_LEVEL = new SourceLevel(17, false);

    private final AcceptedExample example;
    private final JavacTask task;
    private final Elements elements;
    private final Set<String> types = new TreeSet<>();
    private final Layout layout;
    private final BackingKinds kinds = new BackingKinds();
    private final BackingServiceReader servers = new BackingServiceReader(BackingKinds.ANNOTATIONS, kinds);
    private final Checks checks = new Checks(new BackingKinds());
    private final Templates templates = new Templates();
    private final BaseImages images = new BaseImages(Map.of());
    private final Generators generators = new Generators(templates, images, kinds);
    private final ClassGenerators classGenerators;

    Deployable(AcceptedExample example) {
        this.example = example;
        // The directory does not matter: the output only names relative paths.
        Map<String, String> options = new Project(Path.of("").toAbsolutePath()).options();
        layout = new Options(options).layout();
        classGenerators = new ClassGenerators(
                new ModuleFacts(options.get("slipway.stack"), layout.version(), layout.jar()), templates);
        task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        null,
                        List.of(
                                "-proc:none",
                                "--release",
                                "17",
                                "-cp",
                                Project.annotations().toString()),
                        null,
                        withGeneratedClasses(example));
        try {
            for (Element element : task.analyze()) {
                addAnnotated(element);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        elements = task.getElements();
    }

    private static List<JavaFileObject> withGeneratedClasses(AcceptedExample example) {
        var files = new ArrayList<JavaFileObject>();
        example.sources().forEach(source -> files.add(FileTree.javaFile(source)));
        files.addAll(InMemory.compile(files).generatedSourceFiles());
        return files;
    }

    private void addAnnotated(Element element) {
        if (element instanceof TypeElement type) {
            if (Annotations.isOnType(type)) {
                types.add(type.getQualifiedName().toString());
            }
            for (TypeElement nested : ElementFilter.typesIn(type.getEnclosedElements())) {
                addAnnotated(nested);
            }
        }
    }

    String name() {
        return example.name();
    }

    Path sources() {
        return example.directory().resolve("src");
    }

    JavacTask task() {
        return task;
    }

    List<TypeElement> annotatedTypes() {
        return types.stream().map(elements::getTypeElement).toList();
    }

    /**
     * The result.
     *
     * @param problems the problems that fail the compile
     * @param files the deployment and the Java classes by their paths; of the deployment none if something is wrong
     */
    record Outcome(List<Problem> problems, Map<String, String> files) {}

    /** Reads, checks and generates, as {@code Compilation} does. */
    Outcome with(Map<Origin, String> texts) {
        var found = new ModuleTypes(InjectedElements.of(elements, texts));
        var services = new ServiceReader(
                SOURCE_LEVEL, found, servers, new Frameworks(found, null, Optional.of(Path.of("no resources"))));
        var problems = new Problems();
        var reading = new DeploymentReader(found, services, servers).read(types, "shop", problems);
        if (!reading.unresolved().isEmpty()) {
            throw new AssertionError("unresolved: " + reading.unresolved());
        }
        Deployment deployment = reading.deployment();
        checks.checkServices(deployment, problems);
        List<Origin> wrong = problems.all().stream().map(Problem::origin).toList();
        StackPlan plan = new StackPlanner(images, kinds).plan(deployment);
        checks.checkStack(deployment, plan, problems);
        List<Problem> errors = problems.all().stream()
                .filter(problem -> problem.severity() == dev.slipway.processor.problem.Severity.ERROR)
                .toList();
        var files = new TreeMap<String, String>();
        if (errors.isEmpty()) {
            generators.generate(deployment, plan, layout).forEach(file -> {
                if (files.put(file.path(), file.text()) != null) {
                    throw new AssertionError("the file " + file.path() + " twice");
                }
            });
        }
        for (String type :
                new TreeSet<>(texts.keySet().stream().map(Origin::type).toList())) {
            for (GeneratedClass generated : classesOf(found.find(type), services, wrong)) {
                files.put("java/" + generated.name().replace('.', '/') + ".java", generated.source());
            }
        }
        return new Outcome(errors, files);
    }

    /** The classes of a type, in which defaults replace wrong values. */
    private List<GeneratedClass> classesOf(TypeElement type, ServiceReader services, List<Origin> wrong) {
        if (Annotations.find(type, AnnotationNames.CONTAINER_IMAGE) != null) {
            return classGenerators.generate(services.read(type, wrong));
        }
        List<BackingService> declared = servers.read(type, wrong);
        return declared.isEmpty() ? List.of() : classGenerators.generate(declared);
    }
}
