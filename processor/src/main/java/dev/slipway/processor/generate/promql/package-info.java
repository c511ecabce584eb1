/** What rules and dashboards have in common: the names of series, and how texts become patterns. */
package dev.slipway.processor.generate.promql;
