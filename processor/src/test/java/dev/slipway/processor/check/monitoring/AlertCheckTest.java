package dev.slipway.processor.check.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.Stacks;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertCheckTest {

    private static final Pattern NAME = Pattern.compile("- alert: (\\w+)");

    @TempDir
    Path directory;

    /** All alerts of services, also of this one. */
    @Test
    void aUserCannotTakeTheNameOfAnAlertOfAService() {
        var names = new TreeSet<String>();
        new Stacks(directory, "prometheus/rules/")
                .everything().values().stream()
                        .filter(rules -> rules.contains("- alert: ServiceDown"))
                        .forEach(rules -> NAME.matcher(rules).results().forEach(name -> names.add(name.group(1))));

        assertThat(names).hasSizeGreaterThan(8);
        assertThat(AlertCheck.TAKEN).containsAll(names);
    }
}
