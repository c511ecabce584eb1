package dev.slipway.processor.generate.grafana;

import dev.slipway.processor.model.RequestMetrics;

/**
 * Queries about the requests that the chosen service answers.
 *
 * @param own a pattern of the operator's paths
 */
record RequestFamily(RequestMetrics metrics, String own) {

    String byStatus() {
        return "sum by (" + metrics.status() + ") (" + rate(metrics.count()) + ")";
    }

    String byRoute() {
        return "topk(10, " + perRoute(metrics.count()) + ")";
    }

    /** The mean for each path. A path without requests is left out: there is nothing to divide by. */
    String meanByRoute() {
        return "topk(10, " + perRoute(metrics.sum()) + " / (" + perRoute(metrics.count()) + " > 0))";
    }

    String mean() {
        return "sum(" + rate(metrics.sum()) + ") / sum(" + rate(metrics.count()) + ")";
    }

    String longest() {
        return "max(" + metrics.name() + "_max" + selector() + ")";
    }

    String quantile(String quantile) {
        return "histogram_quantile(" + quantile + ", sum by (le) (" + rate(metrics.bucket()) + "))";
    }

    private String perRoute(String counter) {
        return "sum by (" + metrics.route() + ") (" + rate(counter) + ")";
    }

    private String rate(String counter) {
        return Selectors.rate(counter, selector());
    }

    private String selector() {
        return Selectors.chosen(metrics.route() + "!~\"" + own + "\"");
    }
}
