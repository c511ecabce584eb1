/** From the address of a value back to its place in the source, where the compiler prints the problem. */
package dev.slipway.processor.report;
