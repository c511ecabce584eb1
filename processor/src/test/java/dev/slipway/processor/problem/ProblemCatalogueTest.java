package dev.slipway.processor.problem;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.model.Origin;
import dev.slipway.processor.testing.Golden;
import dev.slipway.processor.testing.Message;
import dev.slipway.processor.testing.RejectedExample;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/problems.md} is generated from the catalogue and the compiler's messages for the rejected examples. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProblemCatalogueTest {

    /**
     * Problems that depend on the disk or on a JDK, not on sources, and those of a mail server, of which a stack has only
     * one. Other tests have examples of them.
     */
    private static final Map<CatalogueText, Problem> WITHOUT_EXAMPLE = Map.ofEntries(
            entry(
                    new CatalogueText(ProblemKind.CLASS_OUTPUT_FAILED, ""),
                    ProblemKind.CLASS_OUTPUT_FAILED
                            .at(Origin.OUTSIDE)
                            .with("reason", "/home/me/shop/target/classes: No space left on device")),
            entry(
                    new CatalogueText(ProblemKind.COMPACT_SOURCE, ""),
                    ProblemKind.COMPACT_SOURCE.at(Origin.OUTSIDE).with("type", "Orders")),
            entry(
                    new CatalogueText(ProblemKind.DEPLOY_DIRECTORY_FAILED, ""),
                    ProblemKind.DEPLOY_DIRECTORY_FAILED
                            .at(Origin.OUTSIDE)
                            .with("reason", "no permission to write /srv/deploy")
                            .with("directory", "/srv/deploy")),
            entry(
                    new CatalogueText(ProblemKind.DEPLOY_DIRECTORY_FAILED, "damaged"),
                    ProblemKind.DEPLOY_DIRECTORY_FAILED
                            .at(Origin.OUTSIDE, "damaged")
                            .with("file", "/home/me/shop/target/deploy/.slipway-files")),
            entry(
                    new CatalogueText(ProblemKind.FRAMEWORK_ENDPOINT, "context"), // needs a framework that is complete
                    ProblemKind.FRAMEWORK_ENDPOINT
                            .at(Origin.OUTSIDE, "context")
                            .with("framework", "Spring Boot")
                            .with("path", "/actuator/health/readiness")
                            .with("port", 8080)
                            .with("place", "application.yml:4")
                            .quoting("context", "/shop")),
            entry(
                    new CatalogueText(ProblemKind.FRAMEWORK_ENDPOINT, "ports"), // needs a framework that is complete
                    ProblemKind.FRAMEWORK_ENDPOINT
                            .at(Origin.OUTSIDE, "ports")
                            .with("framework", "Spring Boot")
                            .with("health", 8081)
                            .with("metrics", 9000)),
            entry(
                    new CatalogueText(ProblemKind.FRAMEWORK_ENDPOINT, "same"), // needs a framework that is complete
                    ProblemKind.FRAMEWORK_ENDPOINT
                            .at(Origin.OUTSIDE, "same")
                            .with("framework", "Dropwizard")
                            .with("path", "/healthcheck")
                            .with("port", 8080)),
            entry(
                    new CatalogueText(ProblemKind.DEPLOY_DIRECTORY_FAILED, "link"),
                    ProblemKind.DEPLOY_DIRECTORY_FAILED
                            .at(Origin.OUTSIDE, "link")
                            .with("file", "/home/me/shop/target/deploy/orders")),
            entry(
                    new CatalogueText(ProblemKind.DEPLOY_DIRECTORY_SHARED, ""),
                    ProblemKind.DEPLOY_DIRECTORY_SHARED
                            .at(Origin.OUTSIDE)
                            .with("directory", "/home/me/shop/deploy")
                            .with("owner", "/home/me/shop/payments/target/classes")),
            entry(
                    new CatalogueText(ProblemKind.EXPOSED_SETTING, "micronaut"), // its example has Spring Boot
                    ProblemKind.EXPOSED_SETTING
                            .at(Origin.OUTSIDE, "micronaut")
                            .with("place", "application.yml:7")
                            .with("key", "endpoints.all.sensitive")
                            .with("value", "false")
                            .with("port", 8080)
                            .with("path", "/beans")),
            entry(
                    new CatalogueText(ProblemKind.FOREIGN_FILE, ""),
                    ProblemKind.FOREIGN_FILE.at(Origin.OUTSIDE).with("file", "/home/me/shop/target/deploy/README.md")),
            entry(
                    new CatalogueText(ProblemKind.JAVA_VERSION, "preview"),
                    ProblemKind.JAVA_VERSION.at(Origin.OUTSIDE, "preview").with("version", 21)),
            entry(
                    new CatalogueText(ProblemKind.MAIL_LOGIN, "text"),
                    ProblemKind.MAIL_LOGIN.at(Origin.OUTSIDE, "text").quoting("user", " ")),
            entry(new CatalogueText(ProblemKind.MAIL_LOGIN, "tls"), ProblemKind.MAIL_LOGIN.at(Origin.OUTSIDE, "tls")),
            entry(new CatalogueText(ProblemKind.MAIL_LOGIN, "user"), ProblemKind.MAIL_LOGIN.at(Origin.OUTSIDE, "user")),
            entry(
                    new CatalogueText(ProblemKind.OPTION_VALUE, "packed"),
                    ProblemKind.OPTION_VALUE
                            .at(Origin.OUTSIDE, "packed")
                            .with("option", "slipway.diagnostics")
                            .with("value", "/home/me/shop/target/classes/problems.sarif")),
            entry(
                    new CatalogueText(ProblemKind.OPTION_VALUE, "unwritable"),
                    ProblemKind.OPTION_VALUE
                            .at(Origin.OUTSIDE, "unwritable")
                            .with("option", "slipway.diagnostics")
                            .with("reason", "no permission to write /srv/reports")));

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
                        .filter(kind -> !WITHOUT_EXAMPLE.containsKey(new CatalogueText(kind, "")))
                        .map(ProblemKind::id))
                .containsExactlyInAnyOrderElementsOf(messages.keySet());
    }

    @Test
    void anExampleShowsEachText() {
        List<CatalogueText> texts = CatalogueText.all();

        System.out.println("count: " + texts.size() + " texts of problems");
        assertThat(texts.stream()
                        .filter(text -> !WITHOUT_EXAMPLE.containsKey(text))
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
        kinds.forEach(kind -> text.append("\n## " + kind.id() + "\n\n" + kind.why() + "\n" + example(kind)));

        System.out.println("count: " + kinds.size() + " problems, of which "
                + kinds.stream()
                        .filter(kind -> kind.severity() == Severity.WARNING)
                        .count() + " are warnings");
        Golden.assertFile(Path.of("../docs/problems.md").toAbsolutePath().normalize(), text.toString());
    }

    /** A message for each text of the kind, below the files that cause them. */
    private String example(ProblemKind kind) {
        var example = new RejectedExample(Golden.resources().resolve("rejected").resolve(kind.id()));
        List<CatalogueText> texts = CatalogueText.of(kind);
        List<Message> shown = texts.stream()
                .filter(text -> !WITHOUT_EXAMPLE.containsKey(text))
                .map(text -> messages.get(kind.id()).stream()
                        .filter(message -> text.isSaidBy(message.text()))
                        .findFirst()
                        .orElseThrow())
                .toList();
        String sources = shown.stream()
                .map(Message::file)
                .distinct()
                .map(file ->
                        file.isEmpty() ? block("", options(example)) : block("java", withoutFrame(example.shown(file))))
                .collect(Collectors.joining());
        Stream<String> others = texts.stream()
                .filter(WITHOUT_EXAMPLE::containsKey)
                .map(text -> WITHOUT_EXAMPLE.get(text).message());
        return sources
                + block(
                        "",
                        Stream.concat(shown.stream().map(Message::text), others)
                                .map(message ->
                                        message.lines().map(String::strip).collect(Collectors.joining("\n    ")))
                                .collect(Collectors.joining("\n"))
                                .replace(directory.resolve(kind.id()).toString(), "/home/me/shop"))
                + (texts.stream().allMatch(WITHOUT_EXAMPLE::containsKey) ? "" : fix(example, shown));
    }

    /** The lines that the fixes take away, and those that they bring, of the files that are shown. */
    private static String fix(RejectedExample example, List<Message> shown) {
        var changes = new ArrayList<String>();
        for (String source : example.changedSources()) {
            boolean isShown = example.isWithoutProblem(source)
                    || shown.stream().anyMatch(message -> message.file().equals(source));
            if (isShown) {
                changes.addAll(example.changes(source));
            }
        }
        example.changedOptions().forEach(line -> changes.add(line.replace("${root}", "/home/me/shop")));
        example.addedFiles().forEach(file -> changes.add("+ " + file + " (a new file)"));
        return "\nFixed:\n" + block("diff", String.join("\n", changes));
    }

    private static String options(RejectedExample example) {
        return example.shownOptions().stream()
                .map(line -> line.startsWith("-")
                        ? line
                        : line.endsWith("=") ? "(no -A" + line.substring(0, line.length() - 1) + ")" : "-A" + line)
                .map(line -> line.replace("${root}", "/home/me/shop"))
                .collect(Collectors.joining("\n"));
    }

    private static String block(String language, String text) {
        return "\n```" + language + "\n" + text + "\n```\n";
    }

    /** The class with its annotations, without package and imports. */
    private static String withoutFrame(List<String> source) {
        return source.stream()
                .filter(line -> !line.startsWith("package ") && !line.startsWith("import "))
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
