package dev.slipway.processor;

import dev.slipway.processor.annotation.AnnotationNames;
import dev.slipway.processor.editor.Suggestion;
import dev.slipway.processor.editor.Suggestions;
import dev.slipway.processor.format.JavaText;
import dev.slipway.processor.options.Option;
import dev.slipway.processor.options.Options;
import dev.slipway.processor.read.Annotations;
import dev.slipway.processor.read.ServicesIndex;
import dev.slipway.processor.read.SuppressedWarnings;
import dev.slipway.processor.read.TypeFiles;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Completions;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What an editor offers for a member of an annotation. A compile never asks, and does not load this class. */
final class MemberCompletions {

    private static final String TEXT = "java.lang.String";
    private static final String CLASS = "java.lang.Class";

    private final ProcessingEnvironment environment;
    private final Options options;

    MemberCompletions(ProcessingEnvironment environment) {
        this.environment = environment;
        this.options = new Options(environment.getOptions());
    }

    /**
     * The values as they stand in source code, the most usual first.
     *
     * @param typed what somebody has written of the value; may be null
     */
    List<Completion> of(ExecutableElement member, String typed) {
        String name =
                ((TypeElement) member.getEnclosingElement()).getQualifiedName().toString();
        if (!name.startsWith(Annotations.PACKAGE)) {
            return List.of();
        }
        String type = elementType(member.getReturnType());
        String simpleName = name.substring(Annotations.PACKAGE.length());
        String memberName = member.getSimpleName().toString();
        var found = new ArrayList<>(new Suggestions().of(simpleName, memberName));
        if (type.equals(CLASS)) {
            addTypes(simpleName, memberName, found);
        } else if (memberName.equals("secret") || memberName.equals("deadMansSwitch")) {
            addSecrets(found);
        } else if (simpleName.equals("StaticSite") && memberName.equals("source")) {
            addSources(found);
        }
        var completions = new ArrayList<Completion>();
        for (Suggestion suggestion : found) {
            String code = type.equals(TEXT) ? JavaText.literal(suggestion.value()) : suggestion.value();
            if (isStart(typed, code, suggestion.value())) {
                completions.add(Completions.of(code, suggestion.note()));
            }
        }
        return completions;
    }

    /** Somebody who has not written the first quote yet may mean the text. */
    private static boolean isStart(String typed, String code, String value) {
        String start = typed == null ? "" : typed.strip();
        return code.startsWith(start) || value.startsWith(start);
    }

    /** The type of one value. */
    private static String elementType(TypeMirror type) {
        TypeMirror element = type instanceof ArrayType array ? array.getComponentType() : type;
        return element instanceof DeclaredType declared
                ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
                : element.toString();
    }

    /** The services and servers that the last compile of the module knew. */
    private void addTypes(String annotation, String member, List<Suggestion> found) {
        boolean isMain = member.equals("main");
        boolean areServices = !annotation.equals("DependsOn");
        var index = new ServicesIndex(environment.getFiler());
        for (String name :
                isMain ? List.<String>of() : index.read(new SuppressedWarnings(new TypeFiles(environment)))) {
            TypeElement type = environment.getElementUtils().getTypeElement(name);
            boolean isService = type != null && Annotations.find(type, AnnotationNames.CONTAINER_IMAGE) != null;
            boolean takesRoutes = type != null && Annotations.find(type, AnnotationNames.STATIC_SITE) == null;
            boolean isMeant = isService
                    ? takesRoutes || !annotation.equals("Route")
                    : type != null && !areServices && Annotations.find(type, AnnotationNames.STACK) == null;
            if (isMeant) {
                found.add(new Suggestion(name + ".class", isService ? "service" : "server"));
            }
        }
    }

    /** The files that the operator has already. */
    private void addSecrets(List<Suggestion> found) {
        Optional<Path> operator = options.absolutePath(Option.OPERATOR_DIRECTORY);
        if (operator.isPresent()) {
            for (String name : list(operator.get().resolve("secrets"))) {
                found.add(new Suggestion(name, "in the operator's directory"));
            }
        }
    }

    /** The directories of the project that npm or a browser could take. */
    private void addSources(List<Suggestion> found) {
        Optional<Path> project = options.absolutePath(Option.PROJECT_DIRECTORY);
        for (String name : project.isPresent() ? list(project.get()) : List.<String>of()) {
            Path directory = project.get().resolve(name);
            if (Files.exists(directory.resolve("package.json"))) {
                found.add(new Suggestion(name, "package.json"));
            } else if (Files.exists(directory.resolve("index.html"))) {
                found.add(new Suggestion(name, "plain files"));
            }
        }
    }

    /** The names in a directory without those that start with a dot, such as the salt of {@code up.sh}. */
    private static TreeSet<String> list(Path directory) {
        var names = new TreeSet<String>();
        try (var files = Files.newDirectoryStream(directory, "[!.]*")) {
            for (Path file : files) {
                names.add(file.getFileName().toString());
            }
        } catch (IOException | DirectoryIteratorException e) {
            return names; // an editor offers what there is
        }
        return names;
    }
}
