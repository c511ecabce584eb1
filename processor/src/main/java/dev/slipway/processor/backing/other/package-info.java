/** Servers of which Slipway knows what {@code @BackingService} says. */
package dev.slipway.processor.backing.other;
