package dev.slipway.e2e;

import java.util.Map;

/** What Prometheus reads, as it says itself. */
record ScrapeTarget(
        Map<String, String> labels, String health, String lastError, String scrapeInterval, String scrapeTimeout) {

    boolean isUp() {
        return "up".equals(health);
    }

    String instance() {
        return labels.get("instance");
    }
}
