/** Micronaut 4. */
package dev.slipway.processor.framework.micronaut;
