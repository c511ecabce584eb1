/** Helidon SE 4. */
package dev.slipway.processor.framework.helidon;
