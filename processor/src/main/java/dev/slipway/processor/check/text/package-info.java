/** How names, paths, commands and other texts may be written, for all rules. */
package dev.slipway.processor.check.text;
