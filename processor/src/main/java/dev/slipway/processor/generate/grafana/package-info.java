/** What Grafana reads: where the metrics are, and dashboards for what the stack has. */
package dev.slipway.processor.generate.grafana;
