package dev.slipway.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.testing.FileTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The builds in the documentation are those that {@link MavenProjectsIT}, {@link KotlinIT} and the tests of the Maven
 * plugin run.
 */
class BuildsDocumentationTest {

    private static final Pattern XML = Pattern.compile("```xml\\n(.*?)```", Pattern.DOTALL);

    private static List<String> shownIn(String file) {
        var shown = new ArrayList<String>();
        var matcher = XML.matcher(FileTree.text(Path.of("..").resolve(file)));
        while (matcher.find()) {
            shown.add(matcher.group(1));
        }
        return shown;
    }

    private static String pom(String project) {
        return FileTree.text(Path.of("src/it", project, "pom.xml"));
    }

    /** The XML without indentation, and with versions replaced by their names. */
    private static String essence(String xml) {
        return xml.replace("${slipway.version}", "0.1.0")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String between(String text, String start, String end) {
        return text.substring(text.indexOf(start) + start.length(), text.indexOf(end));
    }

    private static void isIn(String pom, String shown) {
        assertThat(essence(pom))
                .contains(essence(between(shown, "<dependencies>", "</dependencies>")))
                .contains(essence(between(shown, "<plugins>", "</plugins>")));
    }

    @Test
    void thePomOfTheReadmeIsBuilt() {
        isIn(
                FileTree.text(Path.of("../maven-plugin/src/it/plain/pom.xml")),
                shownIn("README.md").get(0));
    }

    @Test
    void thePomWithoutThePluginIsBuilt() {
        isIn(pom("plain"), shownIn("docs/builds.md").get(0));
    }

    @Test
    void theProcessorPathsBesideOthersAreBuilt() {
        assertThat(essence(pom("lombok-mapstruct")))
                .contains(essence(shownIn("docs/builds.md").get(1)));
    }

    @Test
    void theBuildOfKotlinIsBuilt() {
        assertThat(shownIn("docs/frameworks.md"))
                .filteredOn(shown -> shown.contains("kapt"))
                .singleElement()
                .satisfies(shown -> assertThat(essence(pom("kotlin"))).contains(essence(shown)));
        String service = FileTree.text(Path.of("src/it/kotlin/src/main/kotlin/com/acme/Orders.kt"));
        assertThat(FileTree.text(Path.of("../docs/frameworks.md")))
                .contains("```kotlin\n" + service.substring(service.indexOf("@ContainerImage")) + "```\n");
    }

    @Test
    void theModuleIsBuilt() {
        assertThat(FileTree.text(Path.of("../docs/builds.md")))
                .contains("```java\n" + FileTree.text(Path.of("src/it/jpms/src/main/java/module-info.java")) + "```\n");
    }
}
