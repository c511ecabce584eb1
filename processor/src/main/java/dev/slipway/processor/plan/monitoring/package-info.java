/** The containers of what watches a stack. */
package dev.slipway.processor.plan.monitoring;
