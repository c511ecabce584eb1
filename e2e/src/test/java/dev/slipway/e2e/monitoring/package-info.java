/** Prometheus, Alertmanager and Grafana of running stacks. */
package dev.slipway.e2e.monitoring;
