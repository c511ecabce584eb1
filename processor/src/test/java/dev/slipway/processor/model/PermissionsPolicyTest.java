package dev.slipway.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are lists of features with their allowed origins. */
class PermissionsPolicyTest {

    @Test
    void eachFeatureHasThoseWhoMayUseIt() {
        assertThat(PermissionsPolicy.of("camera=(self \"https://a.example,b\"),  usb=*,x-y2=()")
                        .features())
                .isEqualTo(Map.of("camera", "(self \"https://a.example,b\")", "usb", "*", "x-y2", "()"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "camera=()", "camera=( self )", "camera=self", "a=(src self *)", "a=*, b=*"})
    void isOne(String text) {
        assertThat(PermissionsPolicy.of(text).isValid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "camera",
                "camera=",
                "camera=none",
                "camera=()()",
                "camera=(",
                "camera=(self",
                "camera=(self,usb=()",
                "camera='self'",
                "camera=(\"\")",
                "camera=(\"a\\\"b\")",
                "camera=(https://a.example)",
                "Camera=()",
                "camera=(),",
                ",camera=()",
                "camera=(),,usb=()",
                "camera=(); usb=()",
                "camera=(), camera=()",
                "camera=(self)\n",
                "camera=(\"ü\")"
            })
    void isNone(String text) {
        assertThat(PermissionsPolicy.of(text).isValid()).isFalse();
    }
}
