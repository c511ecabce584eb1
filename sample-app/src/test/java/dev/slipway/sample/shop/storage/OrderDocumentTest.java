package dev.slipway.sample.shop.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderDocumentTest {

    private static final String DOCUMENT = OrderDocument.write(Orders.ofZoe());

    @Test
    void anOrderIsReadAsItWasWritten() {
        assertThat(OrderDocument.read(DOCUMENT)).contains(Orders.ofZoe());
    }

    /** The format must stay readable, or {@link OrderCache} must use another key. */
    @Test
    void theFormatIsKnown() {
        assertThat(DOCUMENT)
                .isEqualTo("{\"customer\":\"Zoë 🫖 \\\"Łuczak\\\"\",\"id\":\"00000000-0000-0000-0000-000000000007\","
                        + "\"items\":[{\"product\":\"Tea\",\"quantity\":2,\"unitPriceCents\":100000000},"
                        + "{\"product\":\"Cup\",\"quantity\":1,\"unitPriceCents\":0}],"
                        + "\"placedAt\":\"2026-11-01T12:00:00.123Z\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "null", "[]", "42", "\"order\"", "{}", "{\"items\":[7]}", "\u0000\ufffd"})
    void whatIsNoOrderIsNotRead(String text) {
        assertThat(OrderDocument.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "id, x",
        "customer, x",
        "items, x",
        "product, x",
        "quantity, x",
        "unitPriceCents, x",
        "placedAt, x",
        "Tea, ''",
        "2026, MMXX",
        "00000000-0, z",
        "quantity\":2, quantity\":0"
    })
    void anOrderWithAPartThatIsMissingOrWrongIsNotRead(String part, String wrong) {
        assertThat(DOCUMENT).contains(part);
        assertThat(OrderDocument.read(DOCUMENT.replace(part, wrong))).isEmpty();
    }
}
