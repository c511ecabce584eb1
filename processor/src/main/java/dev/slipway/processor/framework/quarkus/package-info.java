/** Quarkus 3. */
package dev.slipway.processor.framework.quarkus;
