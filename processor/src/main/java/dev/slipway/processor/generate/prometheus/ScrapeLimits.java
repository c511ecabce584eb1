package dev.slipway.processor.generate.prometheus;

import dev.slipway.processor.format.YamlMap;

/** What one target may send at most. */
final class ScrapeLimits {

    private ScrapeLimits() {}

    static YamlMap addTo(YamlMap job) {
        return job.put(
                        "sample_limit",
                        50_000,
                        "One service must not be able to fill the server: a read beyond these limits fails as a whole.")
                .put("label_limit", 64)
                .put("label_value_length_limit", 512)
                .put("body_size_limit", "20MB");
    }
}
