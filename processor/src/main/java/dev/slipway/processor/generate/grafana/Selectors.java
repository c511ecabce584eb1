package dev.slipway.processor.generate.grafana;

/** Selects the series of a query. */
public final class Selectors {

    private static final String CHOSEN = "service=\"$service\",instance=~\"$instance\"";

    private Selectors() {}

    /** The series of the chosen containers of the chosen service. */
    static String chosen() {
        return "{" + CHOSEN + "}";
    }

    static String chosen(String more) {
        return "{" + CHOSEN + "," + more + "}";
    }

    /** A rate over the window that fits the width of the graph. */
    public static String rate(String counter, String selector) {
        return "rate(" + counter + selector + "[$__rate_interval])";
    }
}
