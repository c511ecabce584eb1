package dev.slipway.processor.generate.alerts;

import java.math.BigDecimal;
import java.util.StringJoiner;

/** A series that only grows, in promtool's notation. */
final class Counter {

    private final StringJoiner phases = new StringJoiner(" ");
    private BigDecimal value = BigDecimal.ZERO;
    private boolean isBegun;

    /** Adds samples, each larger by an amount than the one before. */
    Counter grow(BigDecimal by, int samples) {
        // "3+2x4" are five samples: the first is 3.
        BigDecimal first = isBegun ? value.add(by) : value;
        int more = isBegun ? samples - 1 : samples;
        phases.add(text(first) + "+" + text(by) + "x" + more);
        value = first.add(by.multiply(BigDecimal.valueOf(more)));
        isBegun = true;
        return this;
    }

    String text() {
        return phases.toString();
    }

    static String text(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
