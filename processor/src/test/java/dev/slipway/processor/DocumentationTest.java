package dev.slipway.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.AcceptedExample;
import dev.slipway.processor.testing.FileTree;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tests compile the code that the documentation shows for copying. */
class DocumentationTest {

    @ParameterizedTest
    @ValueSource(strings = {"Broker", "EventLog", "Ledger", "Documents"})
    void theExamplesOfBackingServicesAreCompiled(String type) {
        String source = FileTree.text(
                AcceptedExample.named("other-servers").directory().resolve("src/com/acme/shop/" + type + ".java"));
        String example = source.substring(source.indexOf("@BackingService("));

        assertThat(FileTree.text(Path.of("../docs/backing-services.md"))).contains("```java\n" + example + "```\n");
    }
}
