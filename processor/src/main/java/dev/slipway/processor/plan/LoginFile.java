package dev.slipway.processor.plan;

/**
 * A password beside the address to which it belongs, in one file.
 *
 * @param name the name of the file that holds both
 * @param password the secret that is the password
 * @param reader the container that reads the file
 */
public record LoginFile(String name, String password, String address, String reader) {}
