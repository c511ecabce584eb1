/** Dropwizard 4 and 5. */
package dev.slipway.processor.framework.dropwizard;
