/** {@code compose.yaml} and the files around it. */
package dev.slipway.processor.generate.compose;
