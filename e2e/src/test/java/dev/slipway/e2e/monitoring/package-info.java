/** Prometheus, Alertmanager and Grafana of stacks that run. */
package dev.slipway.e2e.monitoring;
