/** Javalin 6 and 7. */
package dev.slipway.processor.framework.javalin;
