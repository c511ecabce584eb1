package dev.slipway.processor.generate.alerts;

import java.math.BigDecimal;
import java.util.List;

/**
 * A pair of windows over which the use of a budget is measured: the long one shows that it matters, the short one that
 * it still goes on.
 *
 * @param factor how much faster than allowed the budget is used
 * @param used the percentage of a budget of 30 days that is used by then
 */
record BurnWindow(String longWindow, String shortWindow, String factor, String holdFor, String severity, int used) {

    /** The name of the alert, the same for all windows. */
    static final String ALERT = "SloErrorBudgetBurn";

    /** The windows of the SRE workbook, and one more between its two slowest. */
    static final List<BurnWindow> ALL = List.of(
            new BurnWindow("1h", "5m", "14.4", "2m", "page", 2),
            new BurnWindow("6h", "30m", "6", "5m", "page", 5),
            new BurnWindow("1d", "2h", "3", "15m", "ticket", 10),
            new BurnWindow("3d", "6h", "1", "1h", "ticket", 10));

    /** The short windows, the shortest first. */
    static final List<String> SHORT = List.of("5m", "30m", "1h");

    /** Windows that hardly change from one minute to the next. */
    static final List<String> LONG = List.of("2h", "6h", "1d", "3d");

    /** Whether the budget lasts until the end of its time. */
    boolean isSlowest() {
        return factor.equals("1");
    }

    /** The share of failed requests above which the alert fires. */
    String threshold(BigDecimal budget) {
        return budget.multiply(new BigDecimal(factor)).stripTrailingZeros().toPlainString();
    }
}
