package dev.slipway.processor.generate.grafana;

/** Which series a query is about. */
public final class Selectors {

    private static final String CHOSEN = "service=\"$service\",instance=~\"$instance\"";

    private Selectors() {}

    /** Those of the chosen containers of the chosen service. */
    static String chosen() {
        return "{" + CHOSEN + "}";
    }

    static String chosen(String more) {
        return "{" + CHOSEN + "," + more + "}";
    }

    /** Over the window that fits the width of the graph. */
    public static String rate(String counter, String selector) {
        return "rate(" + counter + selector + "[$__rate_interval])";
    }
}
