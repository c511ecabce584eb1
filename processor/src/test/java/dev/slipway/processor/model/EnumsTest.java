package dev.slipway.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The constants of the model's enums have the names of those of the annotations, by which they are read. */
class EnumsTest {

    static Stream<Arguments> enums() {
        return Stream.of(
                Arguments.of(PackageManager.class, dev.slipway.annotations.PackageManager.class),
                Arguments.of(OpenerPolicy.class, dev.slipway.annotations.OpenerPolicy.class),
                Arguments.of(ImageRuntime.class, dev.slipway.annotations.ImageRuntime.class),
                Arguments.of(RestartPolicy.class, dev.slipway.annotations.RestartPolicy.class),
                Arguments.of(MetricsLibrary.class, dev.slipway.annotations.MetricsLibrary.class),
                Arguments.of(AlertSeverity.class, dev.slipway.annotations.Severity.class),
                Arguments.of(Receiver.Type.class, dev.slipway.annotations.ReceiverType.class));
    }

    @ParameterizedTest
    @MethodSource("enums")
    void theModelHasTheConstantsOfTheAnnotations(Class<? extends Enum<?>> model, Class<? extends Enum<?>> annotation) {
        assertThat(names(model)).isEqualTo(names(annotation));
    }

    private static List<String> names(Class<? extends Enum<?>> type) {
        return Stream.of(type.getEnumConstants()).map(Enum::name).toList();
    }
}
