package dev.slipway.processor;

import dev.slipway.processor.check.ProblemKind;
import dev.slipway.processor.check.Problems;
import dev.slipway.processor.check.StackCheck;
import dev.slipway.processor.check.Texts;
import dev.slipway.processor.model.Layout;
import dev.slipway.processor.model.Origin;
import java.io.File;
import java.nio.file.InvalidPathException;
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

    /** Where things lie, as the deployment files must say it. Ask only when {@link #check} found nothing. */
    public Layout layout() {
        Path deploy = deployDirectory();
        Path context = path(Option.JAR).getParent();
        Optional<Path> operator = optionalPath(Option.OPERATOR_DIRECTORY);
        return new Layout(
                relative(deploy, context),
                relative(context, deploy),
                jarName(),
                operator.isPresent() ? Optional.of(relative(deploy, operator.get())) : Optional.empty(),
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
        check(
                Option.JAR,
                isJarName(jarName()),
                "name a jar with letters, digits, '.', '-', '_' and '+' only, for example orders-1.0.jar",
                problems);
        String version = value(Option.VERSION).orElse("");
        check(
                Option.VERSION,
                isTag(version) && !version.equals("latest"),
                "use letters, digits, '.', '-' and '_', as in a tag of an image, for example 1.0.0",
                problems);
        if (!stackIsNamed) {
            check(
                    Option.STACK,
                    StackCheck.isProjectName(value(Option.STACK).orElse("")),
                    "use lower-case letters, digits, '-' and '_', starting with a letter or digit, for example shop",
                    problems);
        }
        checkDirectory(Option.JAR, problems);
        checkDirectory(Option.OPERATOR_DIRECTORY, problems);
    }

    private void checkDirectory(Option option, Problems problems) {
        Optional<Path> path = optionalPath(option);
        check(
                option,
                path.isEmpty() || isPortable(relative(deployDirectory(), path.get())),
                "choose a directory without control characters, double quotes, backquotes and the characters | < >",
                problems);
    }

    /** Reports a value that is not right; one that is missing is another problem. */
    private void check(Option option, boolean isRight, String fix, Problems problems) {
        Optional<String> value = value(option);
        problems.require(
                value.isEmpty() || isRight,
                ProblemKind.OPTION_VALUE,
                Origin.OUTSIDE,
                option.key(),
                value.orElse(""),
                fix);
    }

    private static boolean isJarName(String name) {
        return name.endsWith(".jar") && startsAsWord(name) && Texts.hasOnlyLettersDigitsAnd("._+-", name);
    }

    private static boolean isTag(String version) {
        return version.length() <= 128 && startsAsWord(version) && Texts.hasOnlyLettersDigitsAnd("._-", version);
    }

    private static boolean startsAsWord(String text) {
        return !text.isEmpty() && Texts.hasOnlyLettersDigitsAnd("_", text.substring(0, 1));
    }

    /** Whether YAML, a shell and Markdown can carry a relative path, as all of them must. */
    private static boolean isPortable(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c < ' ' || c == '\u007f' || "`|\"<>".indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    private Optional<Path> optionalPath(Option option) {
        return value(option).isPresent() ? Optional.of(path(option)) : Optional.empty();
    }

    private Path path(Option option) {
        return Path.of(value(option).orElseThrow()).normalize();
    }

    private static String relative(Path from, Path to) {
        String relative = from.relativize(to).toString().replace(File.separatorChar, '/');
        return relative.isEmpty() ? "." : relative;
    }
}
