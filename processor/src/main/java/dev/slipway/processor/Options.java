package dev.slipway.processor;

import dev.slipway.processor.check.ProblemKind;
import dev.slipway.processor.check.Problems;
import dev.slipway.processor.check.StackCheck;
import dev.slipway.processor.model.Layout;
import dev.slipway.processor.model.Origin;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The options of one compile. */
public final class Options {

    private static final Pattern JAR_NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._+-]*\\.jar");
    private static final Pattern TAG = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,127}");
    /** A relative path that YAML, a shell and Markdown can carry, as all of them must. */
    private static final Pattern PATH = Pattern.compile("[^\\p{Cntrl}`|\"<>]*");

    /** Sorted, so that problems come in a fixed order. */
    private final Map<String, String> values;

    public Options(Map<String, String> values) {
        this.values = new TreeMap<>(values);
    }

    /** The value of an option, where it is given and not empty. */
    public Optional<String> value(Option option) {
        return Optional.ofNullable(values.get(option.key())).filter(value -> !value.isBlank());
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
        return value(Option.PROJECT_DIRECTORY).map(value -> path(Option.PROJECT_DIRECTORY));
    }

    /** The file name of the jar; empty where none is named. */
    public String jarName() {
        return value(Option.JAR)
                .map(jar -> jar.substring(Math.max(jar.lastIndexOf('/'), jar.lastIndexOf(File.separatorChar)) + 1))
                .orElse("");
    }

    /** Where things lie, as the deployment files must say it. Ask only when {@link #check} found nothing. */
    public Layout layout() {
        Path deploy = deployDirectory();
        Path context = path(Option.JAR).getParent();
        return new Layout(
                relative(deploy, context),
                relative(context, deploy),
                jarName(),
                value(Option.OPERATOR_DIRECTORY).map(value -> relative(deploy, path(Option.OPERATOR_DIRECTORY))),
                value(Option.VERSION).orElseThrow());
    }

    /** Reports options that are unknown, wrong, or missing though a deployment needs them. */
    public void check(boolean stackIsNamed, Problems problems) {
        for (String key : values.keySet()) {
            if (key.startsWith(Option.PREFIX) && Option.of(key).isEmpty()) {
                problems.add(
                        ProblemKind.OPTION_UNKNOWN,
                        Origin.OUTSIDE,
                        key,
                        Option.nearest(key).key());
            }
        }
        boolean pathsAreAbsolute = true;
        for (Option option : Option.values()) {
            pathsAreAbsolute &= !option.isPath() || isAbsolute(option, problems);
        }
        if (deploys()) {
            requireValue(Option.JAR, problems);
            requireValue(Option.VERSION, problems);
            if (!stackIsNamed) {
                requireValue(Option.STACK, problems);
            }
            if (pathsAreAbsolute) {
                checkValues(stackIsNamed, problems);
            }
        }
    }

    private boolean isAbsolute(Option option, Problems problems) {
        String value = value(option).orElse(null);
        if (value == null) {
            return true;
        }
        boolean isAbsolute;
        try {
            isAbsolute = Path.of(value).isAbsolute();
        } catch (InvalidPathException e) {
            isAbsolute = false;
        }
        problems.require(
                isAbsolute,
                ProblemKind.OPTION_RELATIVE,
                Origin.OUTSIDE,
                option.key(),
                value,
                option.key(),
                option.documentedValue());
        return isAbsolute;
    }

    private void requireValue(Option option, Problems problems) {
        problems.require(
                value(option).isPresent(),
                ProblemKind.OPTION_MISSING,
                Origin.OUTSIDE,
                option.key(),
                option.key(),
                option.documentedValue());
    }

    private void checkValues(boolean stackIsNamed, Problems problems) {
        value(Option.JAR)
                .ifPresent(jar -> check(
                        Option.JAR,
                        JAR_NAME.matcher(jarName()).matches(),
                        jar,
                        "name a jar with letters, digits, '.', '-', '_' and '+' only, for example orders-1.0.jar",
                        problems));
        value(Option.VERSION)
                .ifPresent(version -> check(
                        Option.VERSION,
                        TAG.matcher(version).matches() && !version.equals("latest"),
                        version,
                        "use letters, digits, '.', '-' and '_', as in a tag of an image, for example 1.0.0",
                        problems));
        if (!stackIsNamed) {
            value(Option.STACK)
                    .ifPresent(stack -> check(
                            Option.STACK,
                            StackCheck.isProjectName(stack),
                            stack,
                            "use lower-case letters, digits, '-' and '_', starting with a letter or digit, for example shop",
                            problems));
        }
        for (Option option : new Option[] {Option.JAR, Option.OPERATOR_DIRECTORY}) {
            value(option)
                    .ifPresent(value -> check(
                            option,
                            PATH.matcher(relative(deployDirectory(), path(option)))
                                    .matches(),
                            value,
                            "choose a directory without control characters, double quotes, backquotes and the characters | < >",
                            problems));
        }
    }

    private static void check(Option option, boolean isRight, String value, String fix, Problems problems) {
        problems.require(isRight, ProblemKind.OPTION_VALUE, Origin.OUTSIDE, option.key(), value, fix);
    }

    private Path path(Option option) {
        return Path.of(value(option).orElseThrow()).normalize();
    }

    private static String relative(Path from, Path to) {
        String relative = from.relativize(to).toString().replace(File.separatorChar, '/');
        return relative.isEmpty() ? "." : relative;
    }
}
