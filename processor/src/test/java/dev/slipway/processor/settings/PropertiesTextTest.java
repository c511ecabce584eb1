package dev.slipway.processor.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.processor.model.FileSetting;
import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PropertiesTextTest {

    private static final String EVERYTHING = """
            # server.port=1
            ! server.port=2
            server.port=9966
              indented : value
            with\\ space=a\\tb
            long = one \\
                two \\
                three
            backslash=c:\\\\
            after=1
            unicode=\\u00e9
            empty=
            bare
            """;

    @Test
    void eachSettingIsWhatTheJdkReads() throws IOException {
        var expected = new Properties();
        expected.load(new StringReader(EVERYTHING));

        SettingsFile file = PropertiesText.read("application.properties", EVERYTHING);

        assertThat(file.documents().get(0).stream().collect(Collectors.toMap(FileSetting::key, FileSetting::value)))
                .isEqualTo(expected);
        assertThat(file.documents().get(0))
                .extracting(FileSetting::line)
                .containsExactly(3, 4, 5, 6, 9, 10, 11, 12, 13);
    }

    @Test
    void aCommentOfThreeHyphensPartsDocuments() {
        SettingsFile file = PropertiesText.read("a.properties", "a=1\n#---\r\nb=2\n!---\nc=3");

        assertThat(file.documents())
                .extracting(document ->
                        document.get(0).place() + " " + document.get(0).key())
                .containsExactly("a.properties:1 a", "a.properties:3 b", "a.properties:5 c");
    }

    @Test
    void aWrongEscapeIsRefusedWithItsLine() {
        assertThat(PropertiesText.read("a.properties", "a=1\nb=\\u00g0\n").error())
                .startsWith("line 2: ");
    }
}
