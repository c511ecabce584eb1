/** The stack of the sample: start, rights, health, stop, and what belongs to the operator. */
package dev.slipway.e2e.stack;
