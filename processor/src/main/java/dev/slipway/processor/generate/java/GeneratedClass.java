package dev.slipway.processor.generate.java;

/**
 * A Java class that is compiled with the service it was made for.
 *
 * @param name its qualified name
 * @param source its text
 */
public record GeneratedClass(String name, String source) {}
