package dev.slipway.e2e.testing;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Whether the programs of {@link NeedsPrograms} are installed. */
final class ProgramsCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        List<String> missing = context.getTestClass().stream()
                .flatMap(type ->
                        Arrays.stream(type.getAnnotation(NeedsPrograms.class).value()))
                .filter(program ->
                        !new Command("sh", "-c", "command -v " + program).run().succeeded())
                .toList();
        if (missing.isEmpty()) {
            return ConditionEvaluationResult.enabled("the programs are there");
        }
        String reason = "not installed: " + String.join(", ", missing);
        if (context.getTestMethod().isEmpty()) {
            Report.say("skipped %s, %s", context.getDisplayName(), reason);
        }
        return ConditionEvaluationResult.disabled(reason);
    }
}
