package dev.slipway.processor.generate.prometheus;

import dev.slipway.processor.format.YamlMap;

/** Limits for targets that Slipway does not make, and a protocol for responses without a known type. */
final class ScrapeLimits {

    private ScrapeLimits() {}

    static YamlMap addTo(YamlMap job) {
        return job.put(
                        "fallback_scrape_protocol",
                        "PrometheusText0.0.4",
                        "An answer without a Content-Type, or with another, is read as text; Prometheus 3 would refuse it.")
                .put(
                        "sample_limit",
                        50_000,
                        "One service must not be able to fill the server: a read beyond these limits fails as a whole.")
                .put("label_limit", 64)
                .put("label_value_length_limit", 512)
                .put("body_size_limit", "20MB");
    }
}
