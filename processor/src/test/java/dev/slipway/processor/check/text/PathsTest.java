package dev.slipway.processor.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which paths need no quoting and are unambiguous. */
class PathsTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "web", "src/main/web", "_a", "0", "a.b-c_d/e..f", "a-/b."})
    void aDirectoryIsMadeOfNames(String path) {
        assertThat(Paths.isDirectory(path)).isTrue();
        assertThat(Paths.isAbsolute("/" + path)).isTrue();
        assertThat(Paths.isDirectory("/" + path)).isFalse();
        assertThat(Paths.isAbsolute(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "/", "a/", "a//b", "a/./b", "a/../b", "..", ".", "./a", ".hidden", "-a", "a/-b", "a b", "a:b",
                "a,b", "é", "a\\b", "a\nb", "a\n", "~", "$a"
            })
    void whatIsNotMadeOfNamesIsRefused(String path) {
        assertThat(Paths.isDirectory(path)).isFalse();
        assertThat(Paths.isAbsolute("/" + path)).isFalse();
    }

    @Test
    void pathsHaveAnEnd() {
        assertThat(Paths.isDirectory("a".repeat(255))).isTrue();
        assertThat(Paths.isDirectory("a".repeat(256))).isFalse();
        assertThat(Paths.isAbsolute("/" + "a".repeat(254))).isTrue();
        assertThat(Paths.isAbsolute("/" + "a".repeat(255))).isFalse();
        assertThat(Paths.isRoute("/" + "a".repeat(199))).isTrue();
        assertThat(Paths.isRoute("/" + "a".repeat(200))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a", "/a/", "/api/v1.0/", "/.well-known/x", "/~me", "/-", "/...", "/a..b/"})
    void aRouteIsAPathBelowTheRoot(String path) {
        assertThat(Paths.isRoute(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "/", "a", "a/", "//", "//a", "/a//", "/a//b", "/.", "/..", "/./", "/../a", "/a/./b", "/a/../b",
                "/a/.", "/a/..", "/a b", "/a;b", "/a%20", "/a?b", "/{x}", "/é", "/a\n"
            })
    void whatReadsDifferentlyElsewhereIsNoRoute(String path) {
        assertThat(Paths.isRoute(path)).isFalse();
    }
}
