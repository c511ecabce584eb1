package dev.slipway.processor.options;

import dev.slipway.processor.check.stack.StackCheck;
import dev.slipway.processor.check.text.ImageNames;
import dev.slipway.processor.check.text.Texts;
import dev.slipway.processor.images.BaseImages;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.SourceLevel;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import dev.slipway.processor.problem.Spelling;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/** Options are known, complete, and valid in generated files. */
public final class OptionCheck {

    private final Options options;
    private final Problems problems;

    public OptionCheck(Options options, Problems problems) {
        this.options = options;
        this.problems = problems;
    }

    /** Reports options that are unknown or wrong, or that a deployment needs and that are missing. */
    public void check(boolean stackIsNamed) {
        for (String key : options.keys()) {
            if (key.regionMatches(true, 0, Option.PREFIX, 0, Option.PREFIX.length())
                    && Option.of(key).isEmpty()) {
                reportUnknown(key);
            }
        }
        for (Option option : new Option[] {Option.STRICT, Option.VERBOSE, Option.QUIET}) {
            String value = options.value(option).orElse("true");
            check(option, value.equals("true") || value.equals("false"), "switch");
        }
        boolean pathsAreAbsolute = true;
        for (Option option : Option.values()) {
            pathsAreAbsolute &= !option.isPath() || isAbsolute(option);
        }
        if (options.deploys()) {
            requireValue(Option.JAR);
            requireValue(Option.VERSION);
            if (!stackIsNamed) {
                requireValue(Option.STACK);
            }
            if (pathsAreAbsolute) {
                checkValues(stackIsNamed);
            }
        }
    }

    private void reportUnknown(String key) {
        var ends = new ArrayList<String>();
        for (Option option : Option.values()) {
            ends.add(option.key().substring(Option.PREFIX.length()));
        }
        Optional<String> near = Spelling.nearest(key.substring(Option.PREFIX.length()), ends);
        problems.add(
                near.isPresent()
                        ? ProblemKind.OPTION_UNKNOWN
                                .at(Origin.OUTSIDE, "near")
                                .with("option", key)
                                .with("near", Option.PREFIX + near.get())
                        : ProblemKind.OPTION_UNKNOWN.at(Origin.OUTSIDE).with("option", key));
    }

    /** Reports a Java release for which the generated classes do not compile. */
    public void checkSourceLevel(SourceLevel level) {
        if (level.release() < SourceLevel.LEAST) {
            problems.add(ProblemKind.SOURCE_LEVEL
                    .at(Origin.OUTSIDE)
                    .with("level", level.release())
                    .with("least", SourceLevel.LEAST));
        }
    }

    /** Reports a missing operator's directory, which holds secrets and the copies that containers have mounted. */
    public void checkOperatorDirectory() {
        requireValue(Option.OPERATOR_DIRECTORY);
    }

    private boolean isAbsolute(Option option) {
        String value = options.value(option).orElse(null);
        if (value == null) {
            return true;
        }
        boolean isAbsolute = options.absolutePath(option).isPresent();
        if (!isAbsolute) {
            problems.add(ProblemKind.OPTION_RELATIVE
                    .at(Origin.OUTSIDE)
                    .with("option", option.key())
                    .with("value", value)
                    .with("example", option.documentedValue()));
        }
        return isAbsolute;
    }

    private void requireValue(Option option) {
        if (!options.value(option).isPresent()) {
            problems.add(ProblemKind.OPTION_MISSING
                    .at(Origin.OUTSIDE)
                    .with("option", option.key())
                    .with("example", option.documentedValue()));
        }
    }

    private void checkValues(boolean stackIsNamed) {
        check(Option.JAR, isJarName(options.jarName()), "jar");
        String version = options.value(Option.VERSION).orElse("");
        check(Option.VERSION, isTag(version) && !version.equals("latest"), "version");
        if (!stackIsNamed) {
            check(
                    Option.STACK,
                    StackCheck.isProjectName(options.value(Option.STACK).orElse("")),
                    "stack");
        }
        check(Option.MIRRORS, areMirrors(options.mirrors()), "mirrors");
        checkDirectory(Option.JAR);
        checkDirectory(Option.OPERATOR_DIRECTORY);
    }

    private void checkDirectory(Option option) {
        check(option, isPortable(options.fromDeployDirectory(option).orElse("")), "directory");
    }

    /**
     * Reports a wrong value; a missing one is another problem.
     *
     * @param what the kind of the value, which decides the text of the fix
     */
    private void check(Option option, boolean isRight, String what) {
        Optional<String> value = options.value(option);
        if (value.isPresent() && !isRight) {
            problems.add(ProblemKind.OPTION_VALUE
                    .at(Origin.OUTSIDE, what)
                    .with("option", option.key())
                    .with("value", value.get()));
        }
    }

    private static boolean isJarName(String name) {
        return name.endsWith(".jar") && startsAsWord(name) && Texts.hasOnlyLettersDigitsAnd("._+-", name);
    }

    private static boolean areMirrors(Map<String, String> mirrors) {
        for (Map.Entry<String, String> mirror : mirrors.entrySet()) {
            if (!BaseImages.REGISTRIES.contains(mirror.getKey()) || !startsWithHost(mirror.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the name of an image can begin so, with a host that Docker does not take for an owner. */
    private static boolean startsWithHost(String name) {
        int slash = name.indexOf('/');
        String host = slash < 0 ? name : name.substring(0, slash);
        return (host.contains(".") || host.contains(":")) && ImageNames.isRepository(name + "/name");
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
}
