package dev.slipway.processor.plan;

import java.util.List;

/** How the health of a container is checked. */
public sealed interface Health {

    /**
     * A command in the container.
     *
     * @param inShell whether its only word is a line for a shell
     * @param reason why the command is as it is; empty if that is obvious
     */
    record Command(List<String> words, boolean inShell, HealthTimes times, String reason) implements Health {

        /** A command that needs no shell and no reason. */
        public static Command of(HealthTimes times, List<String> words) {
            return new Command(words, false, times, "");
        }

        /** A request to a path of the server, by the wget of its image. */
        public static Command ofAddress(HealthTimes times, String host, int port, String path) {
            return of(
                    times, List.of("wget", "-q", "-Y", "off", "-O", "/dev/null", "http://" + host + ":" + port + path));
        }
    }

    /** Health is not checked. */
    enum Unknown implements Health {
        /** There is no check. */
        UNASKED,
        /** The image has a check, but for another program than the one that runs here. */
        SWITCHED_OFF
    }
}
