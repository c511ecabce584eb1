/** Rules about backing services. */
package dev.slipway.processor.check.backing;
