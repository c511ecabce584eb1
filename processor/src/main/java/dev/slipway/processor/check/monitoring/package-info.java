/** Rules about metrics, alerts and objectives. */
package dev.slipway.processor.check.monitoring;
