package dev.slipway.e2e.testing.docker;

import dev.slipway.e2e.testing.Command;
import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.Report;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Whether a suitable engine answers; asked only once. */
public final class DockerCondition implements ExecutionCondition {

    private static final String MISSING = "no Docker engine 25+ with Compose 2.24+ answers";
    private static final Pattern VERSION = Pattern.compile("v?(\\d+)\\.(\\d+).*");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(DockerCondition.class))
                .computeIfAbsent("answer", key -> answer(), ConditionEvaluationResult.class);
    }

    private static ConditionEvaluationResult answer() {
        if (!new Command("sh", "-c", "command -v docker").run().succeeded()) {
            return skipped(MISSING + ": there is no docker command");
        }
        String engine = version("version", "--format", "{{.Server.Version}}");
        String compose = version("compose", "version", "--short");
        String found = ": engine " + engine + ", Compose " + compose;
        return isAtLeast(engine, 25, 0) && isAtLeast(compose, 2, 24)
                ? ConditionEvaluationResult.enabled("Docker answers" + found)
                : skipped(MISSING + found);
    }

    private static ConditionEvaluationResult skipped(String reason) {
        Report.say("skipped, %s", reason);
        return ConditionEvaluationResult.disabled(reason);
    }

    private static String version(String... arguments) {
        CommandResult result = new Docker().run(arguments);
        return result.succeeded() ? result.text() : "none";
    }

    private static boolean isAtLeast(String version, int major, int minor) {
        var parts = VERSION.matcher(version);
        if (!parts.matches()) {
            return false;
        }
        int actualMajor = Integer.parseInt(parts.group(1));
        return actualMajor > major || actualMajor == major && Integer.parseInt(parts.group(2)) >= minor;
    }
}
