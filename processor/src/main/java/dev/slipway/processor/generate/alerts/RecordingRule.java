package dev.slipway.processor.generate.alerts;

import dev.slipway.processor.format.YamlMap;

/**
 * A series that Prometheus computes in advance, because it is used often or spans a long time.
 *
 * @param slo the objective that it belongs to; empty if it belongs to no objective
 */
record RecordingRule(String name, String slo, String expr) implements Rule {

    @Override
    public YamlMap map(String runbook) {
        var map = new YamlMap().put("record", name);
        if (!slo.isEmpty()) {
            map.put("labels", new YamlMap().put("slo", slo));
        }
        return map.put("expr", expr);
    }
}
