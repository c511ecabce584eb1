/** Helidon MP 4. */
package dev.slipway.processor.framework.helidonmp;
