/** What rules and dashboards share: the names of series, and patterns for texts. */
package dev.slipway.processor.generate.promql;
