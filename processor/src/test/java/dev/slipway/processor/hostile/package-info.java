/**
 * Texts that mean something to a compiler, a shell or a server, put into every annotation.
 *
 * <p>{@code HostileTexts} makes a text and {@code Modules} chooses a place for it in an accepted example, whose annotations
 * {@code InjectedElements} then shows to the real readers. {@code Judge} says what came of it: a problem at that place, or
 * files that are the harmless ones with that text in them, as the {@code ...Language} of each kind of file reads it.
 */
package dev.slipway.processor.hostile;
