/** What Grafana reads: where the metrics are, and dashboards of what the stack has. */
package dev.slipway.processor.generate.grafana;
