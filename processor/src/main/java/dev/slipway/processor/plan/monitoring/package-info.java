/** The containers of the monitoring. */
package dev.slipway.processor.plan.monitoring;
