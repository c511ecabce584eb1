/**
 * Puts texts with a meaning for a compiler, a shell or a server into every annotation.
 *
 * <p>{@code HostileTexts} makes a text, and {@code Modules} chooses a place for it in an accepted example.
 * {@code InjectedElements} shows the changed annotations to the real readers. {@code Judge} checks the result: a
 * problem at that place, or files that only differ from the harmless ones by that text. A {@code ...Language} parses
 * each kind of file.
 */
package dev.slipway.processor.hostile;
