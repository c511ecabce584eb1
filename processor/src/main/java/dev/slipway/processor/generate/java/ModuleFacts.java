package dev.slipway.processor.generate.java;

/**
 * What the build says of the compiled module; empty if it says nothing.
 *
 * @param name the name of its stack
 * @param version its version
 * @param jar the file name of its jar
 */
public record ModuleFacts(String name, String version, String jar) {}
