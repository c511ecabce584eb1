package dev.slipway.processor.hostile;

import dev.slipway.annotations.ContainerImage;
import dev.slipway.processor.testing.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The members of all annotations that take texts, at any depth. */
final class AnnotationModule {

    private static final String PACKAGE = ContainerImage.class.getPackageName();

    private AnnotationModule() {}

    /** Their names, starting at the annotation of a type: {@code ContainerImage.env.value}. */
    static Set<String> textMembers() {
        var members = new TreeSet<String>();
        var reached = new TreeSet<String>();
        for (Class<?> annotation : annotations()) {
            if (annotation.getAnnotation(Target.class).value().length > 0) {
                addMembers(annotation, annotation.getSimpleName(), members, reached);
            }
        }
        for (Class<?> annotation : annotations()) {
            if (!reached.contains(annotation.getSimpleName())) {
                throw new AssertionError("@" + annotation.getSimpleName() + " can stand nowhere");
            }
        }
        return members;
    }

    private static void addMembers(Class<?> annotation, String path, Set<String> members, Set<String> reached) {
        reached.add(annotation.getSimpleName());
        for (Method member : annotation.getDeclaredMethods()) {
            Class<?> type = member.getReturnType().isArray()
                    ? member.getReturnType().getComponentType()
                    : member.getReturnType();
            String name = path + "." + member.getName();
            if (type == String.class) {
                members.add(name);
            } else if (type.isAnnotation()) {
                addMembers(type, name, members, reached);
            }
        }
    }

    private static List<Class<?>> annotations() {
        var annotations = new ArrayList<Class<?>>();
        for (String name : classNames()) {
            try {
                Class<?> type = Class.forName(PACKAGE + "." + name);
                if (type.isAnnotation()) {
                    annotations.add(type);
                }
            } catch (ClassNotFoundException e) {
                throw new AssertionError(e);
            }
        }
        return annotations;
    }

    private static Set<String> classNames() {
        String directory = PACKAGE.replace('.', '/');
        try {
            Path place = Path.of(ContainerImage.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(place)) {
                return namesIn(place.resolve(directory));
            }
            try (var jar = FileSystems.newFileSystem(place)) {
                return namesIn(jar.getPath(directory));
            }
        } catch (URISyntaxException | IOException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static Set<String> namesIn(Path directory) {
        var names = new TreeSet<String>();
        for (Path file : FileTree.under(directory, ".class")) {
            String name = file.getFileName().toString().replace(".class", "");
            if (!name.contains("-")) {
                names.add(name);
            }
        }
        return names;
    }
}
