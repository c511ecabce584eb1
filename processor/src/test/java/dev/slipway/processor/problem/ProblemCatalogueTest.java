package dev.slipway.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.model.Origin;
import dev.slipway.processor.testing.FileTree;
import dev.slipway.processor.testing.Golden;
import dev.slipway.processor.testing.Message;
import dev.slipway.processor.testing.RejectedExample;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/problems.md} is made of the catalogue and of what the compiler says to the rejected examples. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProblemCatalogueTest {

    /** What depends on the disk and not on sources; the tests of the deploy directory have their examples. */
    private static final Set<ProblemKind> OF_THE_DISK = Set.of(
            ProblemKind.CLASS_OUTPUT_FAILED,
            ProblemKind.DEPLOY_DIRECTORY_FAILED,
            ProblemKind.DEPLOY_DIRECTORY_SHARED,
            ProblemKind.FOREIGN_FILE);

    private final Map<String, List<Message>> messages = new HashMap<>();

    private Path directory;

    @BeforeAll
    void compile(@TempDir Path directory) {
        this.directory = directory;
        for (RejectedExample example : RejectedExample.all()) {
            messages.put(
                    example.problem(),
                    example.in(directory).compile().messages().stream()
                            .filter(message -> message.problem().equals(example.problem()))
                            .toList());
        }
    }

    @Test
    void eachKindHasARejectedExample() {
        assertThat(Arrays.stream(ProblemKind.values())
                        .filter(kind -> !OF_THE_DISK.contains(kind))
                        .map(ProblemKind::id))
                .containsExactlyInAnyOrderElementsOf(messages.keySet());
    }

    @Test
    void anExampleShowsEachText() {
        List<CatalogueText> texts = CatalogueText.all();

        System.out.println("count: " + texts.size() + " texts of problems");
        assertThat(texts.stream()
                        .filter(text -> !OF_THE_DISK.contains(text.kind()))
                        .filter(text -> messages.get(text.kind().id()).stream()
                                .noneMatch(message -> text.isSaidBy(message.text()))))
                .isEmpty();
    }

    @Test
    void aMessageHasTheTextWhoseWordsItHas() {
        var text = new CatalogueText(ProblemKind.TIMEOUT_INTERVAL, "");
        Problem problem = ProblemKind.TIMEOUT_INTERVAL
                .at(Origin.OUTSIDE)
                .with("timeout", "5s")
                .with("interval", "5s");

        assertThat(text.isSaidBy(problem.message())).isTrue();
        assertThat(text.isSaidBy(problem.message().replace("longer", "shorter")))
                .isFalse();
        assertThat(text.isSaidBy(problem.message().replace("not shorter", "longer")))
                .isFalse();
    }

    @Test
    void theDocumentationIsThatOfTheCatalogue() {
        var text = new StringBuilder("""
                # Problems

                This page lists the problems that Slipway reports, by id. The compiler shows each problem at the annotation value
                that causes it, and all problems of a compile at once. If one of them is an error, Slipway writes no deployment
                file. With `-Aslipway.strict=true` warnings are errors too, and `@SuppressWarnings("slipway:<id>")` suppresses a
                warning ([more](options.md#warnings)).

                The page is generated from the catalogue of messages and from the examples that the tests compile.

                """);
        List<ProblemKind> kinds = Arrays.stream(ProblemKind.values())
                .sorted(Comparator.comparing(ProblemKind::id))
                .toList();
        text.append("| problem | why |\n|---|---|\n");
        kinds.forEach(kind -> text.append("| [" + kind.id() + "](#" + kind.id() + ")"
                + (kind.severity() == Severity.WARNING ? " (warning)" : "") + " | " + kind.why() + " |\n"));
        kinds.forEach(kind -> text.append("\n## " + kind.id() + "\n\n" + kind.why() + "\n"
                + (OF_THE_DISK.contains(kind) ? block("", ofTheDisk(kind).message()) : example(kind))));

        System.out.println("count: " + kinds.size() + " problems, of which "
                + kinds.stream()
                        .filter(kind -> kind.severity() == Severity.WARNING)
                        .count() + " are warnings");
        Golden.assertFile(Path.of("../docs/problems.md").toAbsolutePath().normalize(), text.toString());
    }

    /** A message for each text of the kind, below the files in which they stand. */
    private String example(ProblemKind kind) {
        var example = new RejectedExample(Golden.resources().resolve("rejected").resolve(kind.id()));
        List<Message> shown = CatalogueText.of(kind).stream()
                .map(text -> messages.get(kind.id()).stream()
                        .filter(message -> text.isSaidBy(message.text()))
                        .findFirst()
                        .orElseThrow())
                .toList();
        String sources = shown.stream()
                .map(Message::file)
                .distinct()
                .map(file -> file.isEmpty()
                        ? block("", options(example))
                        : block(
                                "java",
                                withoutFrame(FileTree.text(example.directory().resolve(file)))))
                .collect(Collectors.joining());
        return sources
                + block(
                        "",
                        shown.stream()
                                .map(message -> message.text().lines().map(String::strip))
                                .map(lines -> lines.collect(Collectors.joining("\n    ")))
                                .collect(Collectors.joining("\n"))
                                .replace(directory.resolve(kind.id()).toString(), "/home/me/shop"));
    }

    private static String options(RejectedExample example) {
        return example.optionLines().stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.endsWith("=") ? "(no -A" + line.substring(0, line.length() - 1) + ")" : "-A" + line)
                .map(line -> line.replace("${root}", "/home/me/shop"))
                .collect(Collectors.joining("\n"));
    }

    private static Problem ofTheDisk(ProblemKind kind) {
        Problem problem = kind.at(Origin.OUTSIDE);
        return switch (kind) {
            case CLASS_OUTPUT_FAILED -> problem.with("reason", "/home/me/shop/target/classes: No space left on device");
            case DEPLOY_DIRECTORY_FAILED ->
                problem.with("reason", "no permission to write /srv/deploy").with("directory", "/srv/deploy");
            case DEPLOY_DIRECTORY_SHARED ->
                problem.with("directory", "/home/me/shop/deploy")
                        .with("owner", "/home/me/shop/payments/target/classes");
            default -> problem.with("file", "/home/me/shop/target/deploy/README.md");
        };
    }

    private static String block(String language, String text) {
        return "\n```" + language + "\n" + text + "\n```\n";
    }

    /** The class with its annotations, less package, imports and marks. */
    private static String withoutFrame(String source) {
        return source.lines()
                .filter(line -> !line.startsWith("package ") && !line.startsWith("import "))
                .filter(line -> !line.contains("// problem: "))
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
