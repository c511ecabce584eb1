package dev.slipway.e2e.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.fixture.Echo;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import org.junit.jupiter.api.Test;

/** A variable has the operator's value, or else its default; without both the stack names it and does not start. */
@NeedsDocker
class OperatorVariablesIT {

    private final Echo echo;

    OperatorVariablesIT(Echo echo) {
        this.echo = echo;
    }

    @Test
    void aRequiredVariableThatIsMissingIsNamed() {
        assertThat(echo.refusedUp().exitCode()).isNotZero();
        assertThat(echo.refusedUp().error()).contains("E2E_REQUIRED").contains(".env.example");
    }

    @Test
    void aRequiredVariableIsTheOperators() {
        assertThat(echo.environment()).containsEntry("REQUIRED", "given");
    }

    @Test
    void aDefaultIsExact() {
        assertThat(echo.environment()).containsEntry("DEFAULTED", Echo.DEFAULT);
    }

    @Test
    void theLineOfTheExampleSetsTheSame() {
        assertThat(echo.environment()).containsEntry("REPEATED", Echo.DEFAULT);
    }
}
