package dev.slipway.processor.model;

import java.util.List;

/**
 * A text that lies in a file of the operator's and nowhere else.
 *
 * @param isMade whether one is made at random where it is missing, since nobody outside the stack has to know it
 * @param keptIn the volumes in which a server keeps it, so that with them another one would be of no use
 * @param readers the services of the stack that read it
 */
public record Secret(String name, boolean isMade, List<String> keptIn, List<String> readers) {

    /** A secret that may be another one at the next start. */
    static Secret made(String name, String... readers) {
        return new Secret(name, true, List.of(), List.of(readers));
    }
}
