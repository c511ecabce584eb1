package dev.slipway.processor.generate.alerts;

import dev.slipway.processor.format.YamlMap;

/** A rule of Prometheus. */
sealed interface Rule permits RecordingRule, AlertRule {

    /**
     * The rule as Prometheus reads it.
     *
     * @param runbook the page that says what to do about alerts; empty if the stack has no runbook
     */
    YamlMap map(String runbook);
}
