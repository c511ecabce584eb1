/** From annotations to the model. Only this package and {@code report} know the compiler. */
package dev.slipway.processor.read;
