/** From the origin of a value back to its position in the source, where the compiler prints the problem. */
package dev.slipway.processor.report;
