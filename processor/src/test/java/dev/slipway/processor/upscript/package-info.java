/**
 * What the generated {@code up.sh} and {@code dump.sh} do, in each installed shell, with a {@code docker} that only records its
 * arguments.
 */
package dev.slipway.processor.upscript;
