package dev.slipway.processor;

import dev.slipway.processor.annotation.AnnotationNames;
import dev.slipway.processor.generate.java.ClassGenerators;
import dev.slipway.processor.generate.java.GeneratedClass;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.TypeFailure;
import dev.slipway.processor.problem.Problem;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import dev.slipway.processor.read.AnnotatedTypes;
import dev.slipway.processor.read.Annotations;
import dev.slipway.processor.read.BackingServiceReader;
import dev.slipway.processor.read.ModuleTypes;
import dev.slipway.processor.read.ServiceReader;
import dev.slipway.processor.read.UnresolvedValue;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;

/**
 * Makes the Java classes of each service as soon as its annotations are resolved. The default replaces a wrong value:
 * without the class, "cannot find symbol" would bury the problem.
 */
final class ServiceClasses {

    private final ModuleTypes moduleTypes;
    private final Filer filer;
    private final ServiceReader reader;
    private final BackingServiceReader servers;
    private final Checks checks;
    private final ClassGenerators generators;
    private final Map<String, String> made = new HashMap<>();

    ServiceClasses(
            ModuleTypes moduleTypes,
            Filer filer,
            ServiceReader reader,
            BackingServiceReader servers,
            Checks checks,
            ClassGenerators generators) {
        this.moduleTypes = moduleTypes;
        this.filer = filer;
        this.reader = reader;
        this.servers = servers;
        this.checks = checks;
        this.generators = generators;
    }

    /** Makes the classes that can be made in this round; the others wait for the next. */
    void make(AnnotatedTypes types, Problems problems) throws IOException {
        for (String name : types.pending()) {
            TypeElement type = moduleTypes.find(name);
            try {
                if (Annotations.find(type, AnnotationNames.CONTAINER_IMAGE) != null) {
                    Service service = readWithoutProblems(type);
                    write(generators.generate(service), service.origin(), type, types, problems);
                } else {
                    makeOfServers(type, types, problems);
                }
                types.done(name);
            } catch (UnresolvedValue e) {
                // Another processor may still make the class that it names; if not, the compiler reports it.
                continue;
            } catch (RuntimeException e) {
                throw new TypeFailure(name, e);
            }
        }
    }

    private void makeOfServers(TypeElement type, AnnotatedTypes types, Problems problems) throws IOException {
        List<BackingService> declared = serversWithoutProblems(type);
        if (!declared.isEmpty()) {
            write(generators.generate(declared), declared.get(0).origin(), type, types, problems);
        }
    }

    private Service readWithoutProblems(TypeElement type) {
        Service service = reader.read(type, List.of());
        var problems = new Problems();
        checks.check(service, problems);
        return problems.isEmpty() ? service : reader.read(type, origins(problems));
    }

    private List<BackingService> serversWithoutProblems(TypeElement type) {
        List<BackingService> read = servers.read(type, List.of());
        var problems = new Problems();
        checks.check(read, problems);
        return problems.isEmpty() ? read : servers.read(type, origins(problems));
    }

    private static List<Origin> origins(Problems problems) {
        return problems.all().stream().map(Problem::origin).toList();
    }

    /** @param origin the annotation for which the classes are made */
    private void write(
            List<GeneratedClass> classes, Origin origin, TypeElement type, AnnotatedTypes types, Problems problems)
            throws IOException {
        for (GeneratedClass generated : classes) {
            String other =
                    made.putIfAbsent(generated.name(), type.getQualifiedName().toString());
            if (other != null) {
                problems.add(ProblemKind.GENERATED_TYPE_EXISTS
                        .at(origin, "twice")
                        .with("type", generated.name())
                        .with("one", other)
                        .with("other", type.getQualifiedName()));
                continue;
            }
            try (var out = filer.createSourceFile(generated.name(), type).openWriter()) {
                out.write(generated.source());
            } catch (FilerException e) {
                // ECJ also refuses a class that an earlier compile left in the class output: that one is Slipway's.
                if (types.isSource(generated.name())) {
                    reportClash(generated, origin, problems);
                }
            }
        }
    }

    private static void reportClash(GeneratedClass generated, Origin origin, Problems problems) {
        problems.add(ProblemKind.GENERATED_TYPE_EXISTS.at(origin).with("type", generated.name()));
    }
}
