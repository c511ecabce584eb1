/** Servers of which Slipway knows only what {@code @BackingService} says. */
package dev.slipway.processor.backing.other;
