package dev.slipway.processor.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.SlipwayProcessor;
import dev.slipway.processor.testing.FileTree;
import dev.slipway.processor.testing.Golden;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The package {@code annotation} is generated from the annotations, and no other code spells the name of a member. */
class AnnotationNamesTest {

    private static final String PACKAGE = "dev.slipway.annotations.";
    private static final Path MAIN =
            Path.of("src/main/java/dev/slipway/processor").toAbsolutePath();

    /** The calls whose argument is the name of a member, in any layout. */
    private static final Pattern SPELLED = Pattern.compile("\\.member\\(\\s*\"|"
            + "\\b(?:origin|isWritten|text|texts|textOr|integer|decimal|flag|constant|type|typeName|types|annotation|nested)"
            + "\\((?:[^()\";]|\\([^()\";]*\\))*\"[A-Za-z]+\"");

    @Test
    void theConstantsAreThoseOfTheAnnotations() {
        var files = new TreeMap<String, String>();
        files.put(
                "package-info.java",
                "/** The annotations and their members, by name. Made from the module {@code annotations}: do not"
                        + " edit. */\n"
                        + "package dev.slipway.processor.annotation;\n");
        files.put(
                "AnnotationNames.java",
                source(
                        "AnnotationNames",
                        "Qualified names of the annotations that may stand on a type",
                        annotations().stream()
                                .filter(AnnotationNamesTest::isOnType)
                                .collect(Collectors.toMap(
                                        type -> constant(type.getSimpleName()),
                                        Class::getName,
                                        (one, other) -> one,
                                        TreeMap::new))));
        for (Class<?> annotation : annotations()) {
            String name = annotation.getSimpleName() + "Members";
            var members = new TreeMap<String, String>();
            for (Method member : annotation.getDeclaredMethods()) {
                members.put(constant(member.getName()), member.getName());
            }
            files.put(
                    name + ".java",
                    source(name, "Members of {@code @" + annotation.getSimpleName() + "}, by name", members));
        }

        System.out.println("count: " + files.size() + " files with names of annotations");
        Golden.assertTree(MAIN.resolve("annotation"), files);
    }

    @Test
    void eachAnnotationOfATypeIsClaimed() {
        assertThat(new SlipwayProcessor().getSupportedAnnotationTypes()).containsExactly(PACKAGE + "*");
        assertThat(annotations()).allMatch(type -> type.getName().equals(PACKAGE + type.getSimpleName()));
    }

    @Test
    void noOtherCodeSpellsTheNameOfAMember() {
        for (Path source : FileTree.under(MAIN, ".java")) {
            if (!source.startsWith(MAIN.resolve("generate")) && !source.startsWith(MAIN.resolve("format"))) {
                assertThat(SPELLED.matcher(FileTree.text(source)).results().map(found -> found.group()))
                        .as("%s", source)
                        .isEmpty();
            }
        }
    }

    @Test
    void aSpelledNameIsFound() {
        assertThat("origin.member(\n    \"port\")").containsPattern(SPELLED);
        assertThat("new TimeSpan(alert.text(\"holdFor\"))").containsPattern(SPELLED);
        assertThat("textOr(path(1), members, \"liveness\")").containsPattern(SPELLED);
        assertThat("origin.member(RouteMembers.PATH)").doesNotContainPattern(SPELLED);
    }

    private static List<Class<?>> annotations() {
        return FileTree.under(Path.of("../annotations/src/main/java"), ".java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .filter(name -> !name.endsWith("-info"))
                .<Class<?>>map(AnnotationNamesTest::type)
                .filter(Class::isAnnotation)
                .toList();
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(PACKAGE + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isOnType(Class<?> annotation) {
        return Arrays.asList(annotation.getAnnotation(Target.class).value()).contains(ElementType.TYPE);
    }

    /** {@code readOnly} is {@code READ_ONLY}. */
    private static String constant(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private static String source(String name, String what, TreeMap<String, String> texts) {
        var source = new StringBuilder("package dev.slipway.processor.annotation;\n\n/** " + what
                + ". Made from the annotation" + (name.equals("AnnotationNames") ? "s" : "") + ": do not edit. */\n"
                + "public final class " + name + " {\n\n");
        texts.forEach((constant, text) ->
                source.append("    public static final String " + constant + " = \"" + text + "\";\n"));
        return source + "\n    private " + name + "() {}\n}\n";
    }
}
