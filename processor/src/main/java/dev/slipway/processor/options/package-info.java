/** The options of a compile, and the rules for them. */
package dev.slipway.processor.options;
