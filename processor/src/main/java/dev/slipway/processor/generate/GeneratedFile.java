package dev.slipway.processor.generate;

/**
 * A file of the deployment.
 *
 * @param path where it lies in the deploy directory, with {@code /}
 * @param text what it holds, with {@code \n} line ends
 */
public record GeneratedFile(String path, String text) {}
