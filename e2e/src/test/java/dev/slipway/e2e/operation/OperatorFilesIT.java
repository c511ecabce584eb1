package dev.slipway.e2e.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.CommandResult;
import dev.slipway.e2e.testing.Report;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import dev.slipway.e2e.testing.fixture.Shop;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The operator's files take effect, and are not changed. */
@NeedsDocker
class OperatorFilesIT {

    private final Shop shop;

    OperatorFilesIT(Shop shop) {
        this.shop = shop;
    }

    @Test
    void theOverrideIsHonoured() {
        assertThat(shop.container().inspect("{{index .Config.Labels \"e2e.override\"}}"))
                .isEqualTo("honoured");
        assertThat(shop.container().inspect("{{.Config.Healthcheck.Interval}}")).isEqualTo("2s");
    }

    @Test
    void upChangesNothingOfTheOperatorsAndNothingThatRuns() {
        List<String> before = shop.stack().operator().state();
        String container = shop.container().id();
        String prometheus = shop.prometheus().container().id();
        CommandResult again = shop.stack().up().orFail();
        Report.say("up.sh of what runs already took %s", again.took());
        // Two files of the operator, seven secrets, the salt of their label, and the .gitignore for all that.
        assertThat(shop.stack().operator().state()).hasSize(11).isEqualTo(before);
        assertThat(shop.container().id()).isEqualTo(container);
        assertThat(shop.prometheus().container().id()).isEqualTo(prometheus);
    }
}
