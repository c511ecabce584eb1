package dev.slipway.sample.shop.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrderTest {

    @Test
    void theLargestOrderHasTheRightTotal() {
        OrderItem dearest = new OrderItem("Palace", 1_000, 100_000_000);
        Order order = new NewOrder("Ada", Collections.nCopies(20, dearest)).placed(new UUID(0, 1), Instant.EPOCH);

        assertThat(order.totalCents()).isEqualTo(2_000_000_000_000L);
    }

    @Test
    void whiteSpaceAroundNamesIsLeftOut() {
        NewOrder order = new NewOrder(" Ada\t", List.of(new OrderItem(" Tea ", 1, 0)));

        assertThat(order.customer()).isEqualTo("Ada");
        assertThat(order.items().get(0).product()).isEqualTo("Tea");
    }

    @Test
    void aSumThatOverflowsIsAnError() {
        Sales almostTooMuch = new Sales(1, Long.MAX_VALUE);
        Order order = new NewOrder("Ada", List.of(new OrderItem("Tea", 1, 1))).placed(new UUID(0, 1), Instant.EPOCH);

        assertThatThrownBy(() -> almostTooMuch.plus(order)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aNameThatIsTooLongIsRefused() {
        assertThat(new OrderItem("x".repeat(80), 1, 1).product()).hasSize(80);
        assertThatThrownBy(() -> new OrderItem("x".repeat(81), 1, 1))
                .isInstanceOfSatisfying(
                        InvalidOrderException.class,
                        refused -> assertThat(refused.field()).isEqualTo("product"));
    }
}
