package dev.slipway.processor.hostile;

/** The number of texts, and the seed that chooses them. */
final class Settings {

    private static final long FIXED_SEED = 20_260_101;

    private Settings() {}

    static int cases(int otherwise) {
        return Integer.getInteger("slipway.hostile.cases", otherwise);
    }

    static long seed() {
        return Long.getLong("slipway.hostile.seed", FIXED_SEED);
    }

    /** A case as a failure names it. */
    static String shown(int number, Place place, String given) {
        return "-Dslipway.hostile.seed=" + seed() + ", case " + number + ", " + place + " = " + JavaLiteral.of(given);
    }
}
