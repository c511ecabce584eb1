package dev.slipway.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.model.Program;
import dev.slipway.processor.testing.FileTree;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Code distinguishes kinds by methods that each of them must have, so a new kind cannot be forgotten. */
class KindsTest {

    private static final Path MAIN = Path.of("src/main/java");

    /** Sealed types whose kinds no code asks for. */
    @ParameterizedTest
    @ValueSource(classes = Program.class)
    void nobodyAsksForTheClass(Class<?> sealed) {
        String kinds = Stream.of(sealed.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .collect(Collectors.joining("|", "(?:", ")\\b"));
        var asked = Pattern.compile("\\bis(?:Java|Site)\\b|\\binstanceof\\s+(?:final\\s+)?" + kinds + "|\\(" + kinds
                + "\\)\\s*\\w|\\b" + kinds + "\\.class");

        for (Path source : FileTree.under(MAIN, ".java")) {
            assertThat(asked.matcher(FileTree.text(source)).results().map(found -> found.group()))
                    .as("%s", source)
                    .isEmpty();
        }
    }
}
