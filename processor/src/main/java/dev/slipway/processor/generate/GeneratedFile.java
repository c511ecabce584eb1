package dev.slipway.processor.generate;

/**
 * A file of the deployment.
 *
 * @param path its path in the deploy directory, with {@code /}
 * @param text its content, with {@code \n} line ends
 */
public record GeneratedFile(String path, String text) {}
