package dev.slipway.processor.framework.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.FileSetting;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.settings.ApplicationSettings;
import dev.slipway.processor.settings.ResourceFiles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpringSettingsTest {

    private final Map<String, String> files = new HashMap<>();

    @Test
    void aPropertiesFileComesBeforeYaml() {
        files.put("application.properties", "server.port=7001");
        files.put("application.yml", "server:\n  port: 7002\n");

        assertThat(port()).contains("7001 application.properties:1");
    }

    @Test
    void theDirectoryConfigWins() {
        files.put("application.yaml", "server:\n  port: 7002\n");
        files.put("config/application.yml", "# here\nserver.port: 7003\n");

        assertThat(port()).contains("7003 config/application.yml:2");
    }

    @Test
    void namesAreReadInEachSpelling() {
        files.put("application.properties", "server.PORT=7004");

        assertThat(port()).contains("7004 application.properties:1");
    }

    @Test
    void theProfilesOfTheFileChooseAmongFilesAndDocuments() {
        files.put("application.yml", """
                server.port: 7005
                spring.profiles.active: blue, green
                ---
                spring.config.activate.on-profile: red
                server.port: 7006
                ---
                spring.config.activate.on-profile: blue
                server.port: 7007
                """);
        assertThat(port()).contains("7007 application.yml:8");

        files.put("application-green.properties", "server.port=7008");
        assertThat(port()).contains("7008 application-green.properties:1");
    }

    @Test
    void aVariableOfTheServiceChoosesProfilesInsteadOfTheFile() {
        files.put("application.properties", "spring.profiles.active=blue\nserver.port=7009");
        files.put("application-blue.properties", "server.port=7010");
        files.put("application-red.properties", "server.port=7011");

        assertThat(port(profiles("red"))).contains("7011 application-red.properties:1");
    }

    @Test
    void aProfileIsNoPath() {
        files.put("application-../other.properties", "server.port=7012");

        assertThat(port(profiles("../other"))).isEmpty();
    }

    @Test
    void whatCannotBeReadIsSaidOnceAndTheRestIsRead() {
        files.put("application.yml", "server:\n\tport: 7013\n");
        files.put("application-red.properties", "server.port=7014");

        ApplicationSettings settings = ApplicationSettings.read(files(), profiles("red"), SpringBootKind.CHOICE);

        assertThat(settings.find("server.port"))
                .get()
                .extracting(FileSetting::number)
                .isEqualTo(7014);
        assertThat(settings.unreadable()).singleElement().satisfies(file -> {
            assertThat(file.file()).isEqualTo("application.yml");
            assertThat(file.reason()).startsWith("line 2: ");
        });
    }

    @Test
    void aPlaceholderStandsForItsDefault() {
        files.put("application.properties", "server.port=${PORT:7015}");
        assertThat(setting().number()).isEqualTo(7015);

        files.put("application.properties", "server.port=${PORT}");
        assertThat(setting().number()).isEqualTo(-1);
    }

    private Optional<String> port(EnvironmentVariable... env) {
        return ApplicationSettings.read(files(), List.of(env), SpringBootKind.CHOICE)
                .find("server.port")
                .map(setting -> setting.value() + " " + setting.place());
    }

    private Optional<String> port(List<EnvironmentVariable> env) {
        return port(env.toArray(EnvironmentVariable[]::new));
    }

    private FileSetting setting() {
        return ApplicationSettings.read(files(), List.of(), SpringBootKind.CHOICE)
                .find("server.port")
                .orElseThrow();
    }

    private ResourceFiles files() {
        return path -> Optional.ofNullable(files.get(path));
    }

    private static List<EnvironmentVariable> profiles(String names) {
        return List.of(EnvironmentVariable.fixed(Origin.OUTSIDE, "SPRING_PROFILES_ACTIVE", names));
    }
}
