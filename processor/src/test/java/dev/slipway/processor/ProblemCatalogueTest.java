package dev.slipway.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.model.Origin;
import dev.slipway.processor.problem.Problem;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Severity;
import dev.slipway.processor.testing.FileTree;
import dev.slipway.processor.testing.Golden;
import dev.slipway.processor.testing.Message;
import dev.slipway.processor.testing.RejectedExample;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/problems.md} is made of the catalogue and of what the compiler says to the rejected examples. */
class ProblemCatalogueTest {

    /** What depends on the disk and not on sources; {@link DeployDirectoryTest} has their examples. */
    private static final Set<ProblemKind> OF_THE_DISK = Set.of(
            ProblemKind.CLASS_OUTPUT_FAILED,
            ProblemKind.DEPLOY_DIRECTORY_FAILED,
            ProblemKind.DEPLOY_DIRECTORY_SHARED,
            ProblemKind.FOREIGN_FILE);

    @TempDir
    Path directory;

    @Test
    void eachKindHasARejectedExample() {
        Set<String> examples =
                RejectedExample.all().stream().map(RejectedExample::problem).collect(Collectors.toSet());

        assertThat(Arrays.stream(ProblemKind.values())
                        .filter(kind -> !OF_THE_DISK.contains(kind))
                        .map(ProblemKind::id))
                .containsExactlyInAnyOrderElementsOf(examples);
    }

    @Test
    void theDocumentationIsThatOfTheCatalogue() {
        var text = new StringBuilder("""
                # Problems

                What Slipway reports, by id. A problem stands at the annotation value that causes it, and all problems of a
                compile are reported at once; while there is an error no deployment file is written. With
                `-Aslipway.strict=true` warnings are errors too; `@SuppressWarnings("slipway:<id>")` silences one
                ([more](options.md#warnings)).

                This page is made from the catalogue of messages and from the examples that the tests compile.

                """);
        List<ProblemKind> kinds = Arrays.stream(ProblemKind.values())
                .sorted(Comparator.comparing(ProblemKind::id))
                .toList();
        text.append("| problem | why |\n|---|---|\n");
        kinds.forEach(kind -> text.append("| [" + kind.id() + "](#" + kind.id() + ")"
                + (kind.severity() == Severity.WARNING ? " (warning)" : "") + " | " + kind.why() + " |\n"));
        kinds.forEach(kind -> text.append(section(kind)));

        System.out.println("count: " + kinds.size() + " problems, of which "
                + kinds.stream()
                        .filter(kind -> kind.severity() == Severity.WARNING)
                        .count() + " are warnings");
        Golden.assertFile(Path.of("../docs/problems.md").toAbsolutePath().normalize(), text.toString());
    }

    private String section(ProblemKind kind) {
        String head = "\n## " + kind.id() + "\n\n" + kind.why() + "\n";
        Optional<RejectedExample> example = RejectedExample.all().stream()
                .filter(it -> it.problem().equals(kind.id()))
                .findFirst();
        return example.map(it -> head + shown(it)).orElseGet(() -> head + shownFromDisk(kind));
    }

    private String shown(RejectedExample example) {
        String code = example.optionLines().isEmpty()
                ? "```java\n" + withoutFrame(FileTree.text(example.sources().get(0))) + "```\n"
                : "```\n"
                        + example.optionLines().stream()
                                .filter(line -> !line.startsWith("#"))
                                .map(line -> line.endsWith("=")
                                        ? "(no -A" + line.substring(0, line.length() - 1) + ")"
                                        : "-A" + line)
                                .map(line -> line.replace("${root}", "/home/me/shop"))
                                .collect(Collectors.joining("\n"))
                        + "\n```\n";
        Message message = example.in(directory).compile().messages().stream()
                .filter(it -> it.problem().equals(example.problem()))
                .findFirst()
                .orElseThrow();
        return "\n" + code + "\n```\n"
                + message.text()
                        .lines()
                        .map(String::strip)
                        .collect(Collectors.joining("\n    "))
                        .replace(directory.toString(), "/home/me")
                + "\n```\n";
    }

    private static String shownFromDisk(ProblemKind kind) {
        Problem problem = kind.at(Origin.OUTSIDE);
        problem = switch (kind) {
            case CLASS_OUTPUT_FAILED -> problem.with("reason", "/home/me/shop/target/classes: No space left on device");
            case DEPLOY_DIRECTORY_FAILED ->
                problem.with("reason", "/srv/deploy may not be written").with("directory", "/srv/deploy");
            case DEPLOY_DIRECTORY_SHARED ->
                problem.with("directory", "/home/me/shop/deploy")
                        .with("owner", "/home/me/shop/payments/target/classes");
            default -> problem.with("file", "/home/me/shop/target/deploy/README.md");
        };
        return "\n```\n" + problem.message() + "\n```\n";
    }

    /** The class with its annotations, less package, imports and marks. */
    private static String withoutFrame(String source) {
        return source.lines()
                        .filter(line -> !line.startsWith("package ") && !line.startsWith("import "))
                        .filter(line -> !line.contains("// problem: "))
                        .collect(Collectors.joining("\n"))
                        .strip()
                + "\n";
    }
}
