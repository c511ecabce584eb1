package dev.slipway.processor.plan;

import java.util.List;

/**
 * A secret, which only stands in a file of the operator.
 *
 * @param isMade whether {@code up.sh} makes a missing one at random, since nobody outside the stack has to know it
 * @param keptIn the volumes in which a server keeps it; with their data a new secret would be useless
 * @param readers the containers that read it
 */
public record SecretFile(String name, boolean isMade, List<String> keptIn, List<String> readers) {

    /** The directory of secrets in containers. */
    public static final String DIRECTORY = "/run/secrets/";

    /** A secret that is made at random, and that may change at the next start. */
    public static SecretFile made(String name, String... readers) {
        return new SecretFile(name, true, List.of(), List.of(readers));
    }

    /** The file of a secret inside a container. */
    public static String path(String name) {
        return DIRECTORY + name;
    }
}
