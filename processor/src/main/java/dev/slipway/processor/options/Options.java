package dev.slipway.processor.options;

import dev.slipway.processor.plan.Layout;
import dev.slipway.processor.plan.SourceTree;
import java.io.File;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
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

    /** The value of an option, if it is given and not empty. */
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
        return absolutePath(Option.PROJECT_DIRECTORY);
    }

    /** The path of an option; empty if it is not given, or is not an absolute path, which {@link OptionCheck} reports. */
    public Optional<Path> absolutePath(Option option) {
        try {
            Optional<Path> path = optionalPath(option);
            return path.isPresent() && path.get().isAbsolute() ? path : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The file name of the jar; empty if the option is not set. */
    public String jarName() {
        String jar = value(Option.JAR).orElse("");
        return jar.substring(Math.max(jar.lastIndexOf('/'), jar.lastIndexOf(File.separatorChar)) + 1);
    }

    /** The paths for the deployment files. Call it only if {@link OptionCheck} found nothing. */
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

    /**
     * The directory that holds the project and the deploy directory; empty if no project is named, or no directory
     * holds both.
     */
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

    /** Where images are pulled in place of a registry, by its host: {@code docker.io=images.example.com/hub,...}. */
    public Map<String, String> mirrors() {
        String value = value(Option.MIRRORS).orElse("");
        if (value.isEmpty()) {
            return Map.of();
        }
        var mirrors = new TreeMap<String, String>();
        for (String pair : value.split(",", -1)) {
            int equals = pair.indexOf('=');
            String registry = pair.substring(0, Math.max(0, equals)).strip().toLowerCase(Locale.ROOT);
            String mirror = pair.substring(equals + 1).strip();
            // Of two mirrors for one registry none is right: the check refuses the empty one.
            mirrors.merge(registry, mirror, (one, other) -> one.equals(other) ? one : "");
        }
        return mirrors;
    }

    /** All keys that were given, sorted. */
    Iterable<String> keys() {
        return values.keySet();
    }

    /** The path of an option, relative to the deploy directory; empty if it is not given. */
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

    /** The path between two directories after links are resolved: the kernel follows links. */
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
