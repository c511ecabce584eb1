package dev.slipway.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paths of URLs in other forms than those that servers compare. */
class UrlPathTest {

    @ParameterizedTest
    @CsvSource({
        "/status,/status",
        "/status/,/status",
        "/status?full=/../x,/status",
        "/st%61tus,/status",
        "/a%2fb,/a/b",
        "//a///b/,/a/b",
        "/./a/../b/.,/b",
        "/../a,/a",
        "/a%,/a%",
        "/a%4,/a%4",
        "/a%zz,/a%zz",
        "/,''",
        "//,''",
        "/%2e,''",
        "'',''"
    })
    void isReadAsAServerReadsIt(String written, String resolved) {
        assertThat(UrlPath.resolved(written)).isEqualTo(resolved);
    }

    @ParameterizedTest
    @CsvSource({"/%C3%BC,/\u00c3\u00bc", "/\u00fc,/\u00c3\u00bc", "/%ff,/\u00ff"})
    void aCharacterOfItIsAByte(String written, String resolved) {
        assertThat(UrlPath.resolved(written)).isEqualTo(resolved);
    }
}
