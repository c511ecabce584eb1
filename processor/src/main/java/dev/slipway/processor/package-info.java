/** The annotation processor: read, check, generate, write. */
package dev.slipway.processor;
