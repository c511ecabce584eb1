package dev.slipway.e2e.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.fixture.Echo;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every text of an annotation arrives in the container as it was written. */
@NeedsDocker
class HostileValuesIT {

    private final Echo echo;

    HostileValuesIT(Echo echo) {
        this.echo = echo;
    }

    @Test
    void environmentIsExact() {
        assertThat(echo.environment()).containsAllEntriesOf(named("V"));
        assertThat(answers("/env/V")).isEqualTo(Echo.VALUES);
    }

    @Test
    void labelsAreExact() {
        assertThat(echo.container().image().labels()).containsAllEntriesOf(named("e2e.v"));
    }

    @Test
    void argumentsAreExact() {
        assertThat(echo.http().get("/args").body()).isEqualTo(String.valueOf(Echo.VALUES.size()));
        assertThat(answers("/arg/")).isEqualTo(Echo.VALUES);
    }

    @Test
    void jvmOptionsAreExact() {
        assertThat(answers("/property/e2e.v")).isEqualTo(Echo.VALUES);
    }

    private static Map<String, String> named(String prefix) {
        var named = new LinkedHashMap<String, String>();
        for (int i = 0; i < Echo.VALUES.size(); i++) {
            named.put(prefix + i, Echo.VALUES.get(i));
        }
        return named;
    }

    private List<String> answers(String path) {
        return IntStream.range(0, Echo.VALUES.size())
                .mapToObj(i -> echo.http().get(path + i).body())
                .toList();
    }
}
