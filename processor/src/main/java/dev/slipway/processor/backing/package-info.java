/** The kinds of backing services, each in a package of its own. {@code BackingKinds} in the root lists them. */
package dev.slipway.processor.backing;
