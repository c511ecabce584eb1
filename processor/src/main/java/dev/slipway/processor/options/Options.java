package dev.slipway.processor.options;

import dev.slipway.processor.plan.Layout;
import dev.slipway.processor.plan.SourceTree;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The options of one compile. */
public final class Options {

    /** Sorted, so that problems come in a fixed order. */
    private final Map<String, String> values;

    public Options(Map<String, String> values) {
        this.values = new TreeMap<>(values);
    }

    /** The value of an option, where it is given and not empty. */
    public Optional<String> value(Option option) {
        String value = values.get(option.key());
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(value);
    }

    /** Whether a switch is on: {@code -Akey}, or {@code -Akey=true}. */
    public boolean isOn(Option option) {
        return values.containsKey(option.key()) && !"false".equals(values.get(option.key()));
    }

    /** Whether deployment files are asked for, and not only Java classes. */
    public boolean deploys() {
        return value(Option.DEPLOY_DIRECTORY).isPresent();
    }

    /** The directory of the deployment files; there must be one. */
    public Path deployDirectory() {
        return path(Option.DEPLOY_DIRECTORY);
    }

    public Optional<Path> projectDirectory() {
        return optionalPath(Option.PROJECT_DIRECTORY);
    }

    /** The file name of the jar; empty where none is named. */
    public String jarName() {
        String jar = value(Option.JAR).orElse("");
        return jar.substring(Math.max(jar.lastIndexOf('/'), jar.lastIndexOf(File.separatorChar)) + 1);
    }

    /** Where things lie, as the deployment files must say it. Ask only when {@link OptionCheck} found nothing. */
    public Layout layout() {
        Path deploy = deployDirectory();
        Path context = path(Option.JAR).getParent();
        return new Layout(
                relative(deploy, context),
                relative(context, deploy),
                jarName(),
                fromDeployDirectory(Option.OPERATOR_DIRECTORY),
                value(Option.VERSION).orElseThrow(),
                sources());
    }

    /** The directory that the project and the deploy directory have in common; empty without a project, or any. */
    Optional<SourceTree> sources() {
        Optional<Path> project = projectDirectory();
        if (project.isEmpty()) {
            return Optional.empty();
        }
        Path deploy = deployDirectory();
        Path from = real(deploy);
        Path common = real(project.get());
        while (common != null && !from.startsWith(common)) {
            common = common.getParent();
        }
        return common == null
                ? Optional.empty()
                : Optional.of(new SourceTree(
                        relative(deploy, common), relative(common, deploy), relative(common, project.get())));
    }

    /** All keys that were given, sorted. */
    Iterable<String> keys() {
        return values.keySet();
    }

    /** The path of an option, seen from the deploy directory; empty where it is not given. */
    Optional<String> fromDeployDirectory(Option option) {
        Optional<Path> path = optionalPath(option);
        return path.isPresent() ? Optional.of(relative(deployDirectory(), path.get())) : Optional.empty();
    }

    private Optional<Path> optionalPath(Option option) {
        return value(option).isPresent() ? Optional.of(path(option)) : Optional.empty();
    }

    private Path path(Option option) {
        return Path.of(value(option).orElseThrow()).normalize();
    }

    /** Paths are resolved by the kernel, which follows links, and not by their names. */
    private static String relative(Path from, Path to) {
        String relative = real(from).relativize(real(to)).toString().replace(File.separatorChar, '/');
        return relative.isEmpty() ? "." : relative;
    }

    /** The path without links, as far as it exists already. */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            Path parent = path.getParent();
            return parent == null ? path : real(parent).resolve(path.getFileName());
        }
    }
}
