/** Data files in the jar. */
package dev.slipway.processor.resource;
