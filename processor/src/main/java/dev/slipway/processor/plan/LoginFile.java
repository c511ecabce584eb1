package dev.slipway.processor.plan;

/**
 * A file that holds a password and the address that it belongs to.
 *
 * @param name the name of the file
 * @param password the secret that is the password
 * @param reader the container that reads the file
 */
public record LoginFile(String name, String password, String address, String reader) {}
