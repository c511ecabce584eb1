/** The frameworks that Slipway knows, each in a package of its own. */
package dev.slipway.processor.framework;
