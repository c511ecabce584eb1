package dev.slipway.processor.model;

/**
 * A library that must be in the image, because something that the annotations say does not work without it.
 *
 * @param artifact the start of the names of its jars
 * @param coordinates how a build names it
 * @param reason what needs it, as the subject of a sentence
 */
public record RequiredLibrary(String artifact, String coordinates, String reason) {}
