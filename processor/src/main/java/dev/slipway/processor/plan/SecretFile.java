package dev.slipway.processor.plan;

import java.util.List;

/**
 * A text that lies in a file of the operator's and nowhere else.
 *
 * @param isMade whether one is made at random where it is missing, since nobody outside the stack has to know it
 * @param keptIn the volumes in which a server keeps it, so that with them another one would be of no use
 * @param readers the containers that read it
 */
public record SecretFile(String name, boolean isMade, List<String> keptIn, List<String> readers) {

    /** Where containers have secrets. */
    public static final String DIRECTORY = "/run/secrets/";

    /** A secret that is made at random, and may be another one at the next start. */
    public static SecretFile made(String name, String... readers) {
        return new SecretFile(name, true, List.of(), List.of(readers));
    }

    /** The file of a secret inside a container. */
    public static String path(String name) {
        return DIRECTORY + name;
    }
}
