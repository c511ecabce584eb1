/** The stack of the sample: start, rights, health, updates, stop. */
package dev.slipway.e2e.stack;
