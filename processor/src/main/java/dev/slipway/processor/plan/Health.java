package dev.slipway.processor.plan;

import java.util.List;

/** How it is seen whether a container is healthy. */
public sealed interface Health {

    /**
     * A command in the container tells.
     *
     * @param inShell whether its only word is a line for a shell
     * @param reason why it is as it is; empty where it needs no reason
     */
    record Command(List<String> words, boolean inShell, HealthTimes times, String reason) implements Health {

        /** A command that needs no shell and no reason. */
        public static Command of(HealthTimes times, List<String> words) {
            return new Command(words, false, times, "");
        }

        /** A path of the server's own, asked by the wget of its image. */
        public static Command ofAddress(HealthTimes times, String host, int port, String path) {
            return of(times, List.of("wget", "-q", "-O", "/dev/null", "http://" + host + ":" + port + path));
        }
    }

    /** Nothing tells. */
    enum Unknown implements Health {
        /** Nobody asks. */
        UNASKED,
        /** The image has a command, which would judge something else than what runs. */
        SWITCHED_OFF
    }
}
