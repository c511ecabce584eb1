package dev.slipway.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.processor.testing.AcceptedExample;
import dev.slipway.processor.testing.FileTree;
import dev.slipway.processor.testing.Golden;
import dev.slipway.processor.testing.Project;
import dev.slipway.processor.testing.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Programs that others wrote to find faults look at all files of the examples that are expected whole, and at the
 * Dockerfiles of all examples.
 */
class JudgesTest {

    /** The port is not published: only the exporter of the site reaches it. */
    private static final String STATUS_PAGE =
            "status_page_exposed in nginx.conf: stub_status exposed: no allow directive to"
                    + " whitelist trusted IPs; no 'deny all' to block unauthorized access";

    /** Answers of a service have headers of their own, in headers-api.conf. */
    private static final String HEADERS_OF_SERVICES = "add_header_redefinition in headers.conf: Parent header(s)"
            + " \"cache-control\", \"cross-origin-opener-policy\", \"permissions-policy\", \"x-frame-options\" dropped in"
            + " nested block";

    /** What Gixy finds in each example. It stays. */
    private static final Map<String, List<String>> MEANT =
            Map.of("one-site", List.of(STATUS_PAGE), "whole-stack", List.of(HEADERS_OF_SERVICES, STATUS_PAGE));

    /** {@code cd}: files that are made in a stage need no {@code WORKDIR} in between, and no other layer. */
    private static final String IN_ONE_LAYER = "DL3003";

    /** An example with escaped quotes in labels, which hadolint cannot read. {@code HostileValuesIT} builds such. */
    private static final String QUOTES_IN_LABELS = "whole-contract";

    /** Variables in single quotes: dump.sh has the shell in the container expand them. */
    private static final String FOR_ANOTHER_SHELL = "SC2016";

    @TempDir
    Path directory;

    @Test
    void hadolintFindsNothingInDockerfiles() {
        Tool hadolint = Tool.need("hadolint");

        for (Path file : dockerfiles()) {
            assertThat(hadolint.says("--no-color", "--ignore", IN_ONE_LAYER, file.toString()))
                    .as("%s", file)
                    .isEmpty();
        }
    }

    /** Or else the rules would be off. */
    @Test
    void hadolintFindsAFault() throws IOException {
        Path file = Files.writeString(directory.resolve("Dockerfile"), "FROM debian:13\nRUN apt-get install curl\n");

        assertThat(Tool.need("hadolint").says("--no-color", file.toString())).contains("DL3008");
    }

    @Test
    void shellcheckFindsNothingInScripts() {
        Tool shellcheck = Tool.need("shellcheck");

        for (Path file : files(".sh")) {
            var words = new ArrayList<>(List.of("--severity=style", file.toString()));
            if (file.endsWith("dump.sh")) {
                words.add("--exclude=" + FOR_ANOTHER_SHELL);
            }
            assertThat(shellcheck.says(words.toArray(String[]::new)))
                    .as("%s", file)
                    .isEmpty();
        }
    }

    @Test
    void shellcheckFindsAFault() throws IOException {
        Path file = Files.writeString(directory.resolve("a.sh"), "#!/bin/sh\nrm -rf $1/x\n");

        assertThat(Tool.need("shellcheck").says("--severity=style", file.toString()))
                .contains("SC2086");
    }

    @Test
    void gixyFindsInTheFilesOfNginxOnlyWhatIsMeant() throws IOException {
        Tool gixy = Tool.need("gixy");

        var found = new TreeMap<String, List<String>>();
        Path examples = Golden.resources().resolve("accepted");
        for (Path file : files("nginx.conf")) {
            found.computeIfAbsent(examples.relativize(file).getName(0).toString(), name -> new ArrayList<>())
                    .addAll(findings(gixy, file));
        }
        assertThat(found).isEqualTo(MEANT);
    }

    @Test
    void gixyFindsAFault() throws IOException {
        Path file = Files.createDirectories(directory.resolve("nginx")).resolve("nginx.conf");
        Files.writeString(
                file,
                "events {}\n"
                        + "http {\n"
                        + "  server {\n"
                        + "    location / {\n"
                        + "      return 302 https://$host$uri;\n"
                        + "    }\n"
                        + "  }\n"
                        + "}\n");

        assertThat(findings(Tool.need("gixy"), file))
                .anySatisfy(finding -> assertThat(finding).startsWith("http_splitting in nginx.conf: "));
    }

    /** Or else a program that cannot run would find nothing. */
    @Test
    void aJudgeThatFailsWithoutAWordFailsTheTest() throws IOException {
        Path silent = Files.writeString(directory.resolve("silent"), "#!/bin/sh\nexit \"$1\"\n");
        Files.setPosixFilePermissions(silent, PosixFilePermissions.fromString("rwxr-xr-x"));
        var tool = new Tool(silent);

        assertThat(tool.says("0")).isEmpty();
        assertThatThrownBy(() -> tool.says("3"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("exit code 3");
    }

    /** Sorted. Gixy reads what nginx includes, so that it must lie where the file says. */
    private List<String> findings(Tool gixy, Path file) throws IOException {
        Path copy = Files.createTempDirectory(directory, "nginx");
        Files.writeString(copy.resolve("mime.types"), "types {}\n");
        for (Path part : FileTree.under(file.getParent(), ".conf")) {
            String text = FileTree.text(part)
                    .replace("/etc/nginx/slipway/", copy + "/")
                    .replace("/etc/nginx/mime.types", copy + "/mime.types");
            Files.writeString(copy.resolve(part.getFileName()), text);
        }
        String said = gixy.says("--format", "json", copy.resolve("nginx.conf").toString());
        assertThat(said).doesNotContain("File not found: " + copy);
        var findings = new ArrayList<String>();
        String json = said.substring(said.indexOf("[\n"), said.lastIndexOf(']') + 1);
        for (Object each : (List<?>) new Load(LoadSettings.builder().build()).loadFromString(json)) {
            var finding = (Map<?, ?>) each;
            Path place = Path.of((String) finding.get("file")).getFileName();
            findings.add(finding.get("plugin") + " in " + place + ": " + finding.get("reason"));
        }
        findings.sort(Comparator.naturalOrder());
        return findings;
    }

    /** Of all examples, whose Dockerfiles differ by the framework. */
    private List<Path> dockerfiles() {
        var files = new ArrayList<Path>();
        for (AcceptedExample example : AcceptedExample.all()) {
            if (example.name().equals(QUOTES_IN_LABELS)) {
                continue;
            }
            Project project = example.at(directory.resolve(example.name()));
            project.compile();
            files.addAll(FileTree.under(project.root(), "Dockerfile"));
        }
        System.out.println("count: " + files.size() + " Dockerfiles judged");
        assertThat(files).hasSizeGreaterThan(AcceptedExample.all().size());
        return files;
    }

    private static List<Path> files(String end) {
        var files = new ArrayList<Path>();
        for (AcceptedExample example : AcceptedExample.all()) {
            if (example.isWhole()) {
                files.addAll(FileTree.under(example.expected(), end));
            }
        }
        System.out.println("count: " + files.size() + " files *" + end + " judged");
        assertThat(files).isNotEmpty();
        return files;
    }
}
