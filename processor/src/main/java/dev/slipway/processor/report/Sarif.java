package dev.slipway.processor.report;

import dev.slipway.processor.format.JsonMap;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.problem.Documentation;
import dev.slipway.processor.problem.Problem;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Severity;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Findings in the Static Analysis Results Interchange Format, 2.1.0. */
final class Sarif {

    /** What the paths of sources are relative to; who reads the file knows where the project lies. */
    private static final String BASE = "PROJECT";

    /** Where options are set. Programs that show results in sources skip those that have no file. */
    private static final List<String> BUILD_FILES = List.of("pom.xml", "build.gradle", "build.gradle.kts");

    private final Optional<Path> project;

    /** The place of what has none in the sources. */
    private final Optional<JsonMap> buildFile;

    Sarif(Optional<Path> project) {
        this.project = project;
        this.buildFile = findBuildFile();
    }

    JsonMap log(List<Finding> findings) {
        var ids = new TreeSet<String>();
        for (Finding finding : findings) {
            ids.add(finding.problem().id());
        }
        var rules = new ArrayList<JsonMap>();
        for (String id : ids) {
            rules.add(rule(ProblemKind.of(id).orElseThrow()));
        }
        var order = List.copyOf(ids);
        var results = new ArrayList<JsonMap>();
        for (Finding finding : findings) {
            results.add(result(finding, order.indexOf(finding.problem().id())));
        }
        JsonMap driver = new JsonMap()
                .put("name", "Slipway")
                .put("version", Documentation.version())
                .put("rules", rules);
        JsonMap run = new JsonMap()
                .put("tool", new JsonMap().put("driver", driver))
                .put("columnKind", "utf16CodeUnits")
                .put("results", results);
        return new JsonMap().put("version", "2.1.0").put("runs", List.of(run));
    }

    private static JsonMap rule(ProblemKind kind) {
        JsonMap rule = new JsonMap()
                .put("id", kind.id())
                .put("shortDescription", text(kind.why()))
                .put("help", text("See " + Documentation.page(kind.id()) + "."));
        Optional<String> address = Documentation.address(kind.id());
        if (address.isPresent()) {
            rule.put("helpUri", address.get());
        }
        return rule.put("defaultConfiguration", new JsonMap().put("level", level(kind.severity() == Severity.ERROR)));
    }

    private JsonMap result(Finding finding, int rule) {
        Problem problem = finding.problem();
        return new JsonMap()
                .put("ruleId", problem.id())
                .put("ruleIndex", rule)
                .put("level", level(finding.isError()))
                .put("message", text(problem.whatIsWrong() + " Fix: " + problem.howToFix()))
                .putUnlessEmpty("locations", locations(finding))
                .put("properties", new JsonMap().put("fix", problem.howToFix()));
    }

    private List<JsonMap> locations(Finding finding) {
        Origin origin = finding.problem().origin();
        Optional<JsonMap> physical = finding.place().isPresent()
                ? Optional.of(physical(finding.place().get()))
                : buildFile;
        var location = new JsonMap();
        if (physical.isPresent()) {
            location.put("physicalLocation", physical.get());
        }
        if (origin.type().isEmpty()) {
            return physical.isPresent() ? List.of(location) : List.of();
        }
        var logical = new JsonMap().put("fullyQualifiedName", origin.type()).put("kind", "type");
        return List.of(location.put("logicalLocations", List.of(logical)));
    }

    /** The build file of the project, without a line; empty if the project has no known one. */
    private Optional<JsonMap> findBuildFile() {
        if (project.isPresent()) {
            for (String name : BUILD_FILES) {
                Path file = project.get().resolve(name);
                if (Files.isRegularFile(file)) {
                    return Optional.of(new JsonMap().put("artifactLocation", artifact(file.toUri())));
                }
            }
        }
        return Optional.empty();
    }

    private JsonMap physical(SourcePlace place) {
        JsonMap region = new JsonMap()
                .put("startLine", place.line())
                .put("startColumn", place.column())
                .put("endLine", place.endLine())
                .put("endColumn", place.endColumn());
        return new JsonMap().put("artifactLocation", artifact(place.file())).put("region", region);
    }

    private JsonMap artifact(URI file) {
        if (project.isPresent()) {
            URI relative = project.get().toUri().relativize(file);
            if (!relative.isAbsolute()) {
                return new JsonMap().put("uri", relative.toString()).put("uriBaseId", BASE);
            }
        }
        return new JsonMap().put("uri", file.toString());
    }

    private static String level(boolean isError) {
        return isError ? "error" : "warning";
    }

    private static JsonMap text(String text) {
        return new JsonMap().put("text", text);
    }
}
