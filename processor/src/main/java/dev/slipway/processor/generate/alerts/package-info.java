/** What Prometheus computes and when it raises an alarm, with the unit tests of both. */
package dev.slipway.processor.generate.alerts;
