/** From annotations to the model; this package and {@code report} are the ones that know the compiler. */
package dev.slipway.processor.read;
