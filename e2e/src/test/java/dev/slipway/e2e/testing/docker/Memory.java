package dev.slipway.e2e.testing.docker;

import java.util.List;

/** Amounts of memory as {@code docker stats} prints them. */
public final class Memory {

    private static final List<String> UNITS = List.of("B", "KiB", "MiB", "GiB");

    private Memory() {}

    public static long bytes(String text) {
        String number = text.replaceAll("[A-Za-z]+$", "");
        int unit = UNITS.indexOf(text.substring(number.length()));
        if (unit < 0) {
            throw new AssertionError("no amount of memory: " + text);
        }
        return (long) (Double.parseDouble(number) * (1L << (10 * unit)));
    }
}
