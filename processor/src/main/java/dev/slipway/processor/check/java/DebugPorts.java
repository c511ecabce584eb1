package dev.slipway.processor.check.java;

import dev.slipway.processor.model.Origin;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.function.IntFunction;

/** Options by which the JVM lets everyone who reaches the container run code in it: a debugger, or JMX. */
final class DebugPorts {

    private static final String JMX = "-Dcom.sun.management.jmxremote.";

    private DebugPorts() {}

    /**
     * Checks texts, each with one option or several.
     *
     * @param origins the place of each text
     */
    static void check(List<String> texts, IntFunction<Origin> origins, Problems problems) {
        var jmx = new HashMap<String, String>();
        int open = -1;
        for (int i = 0; i < texts.size(); i++) {
            for (String word : texts.get(i).trim().split("\\s+")) {
                if (opensDebugger(word)) {
                    problems.add(ProblemKind.DEBUG_PORT.at(origins.apply(i)).quoting("option", word));
                } else if (word.startsWith(JMX) && word.indexOf('=') > 0) {
                    String name = word.substring(JMX.length(), word.indexOf('='));
                    jmx.put(name, word.substring(word.indexOf('=') + 1));
                    open = name.equals("authenticate") ? i : open;
                }
            }
        }
        if (jmx.containsKey("port")
                && !Boolean.parseBoolean(jmx.getOrDefault("authenticate", "true"))
                && !isLoopback(jmx.getOrDefault("host", ""))
                && !Boolean.parseBoolean(jmx.get("ssl.need.client.auth"))) {
            problems.add(ProblemKind.DEBUG_PORT.at(origins.apply(open), "jmx").with("port", jmx.get("port")));
        }
    }

    /**
     * Whether the agent waits for a debugger at an address that others reach. Without a host it listens to the container
     * itself only. With {@code onjcmd=y} it waits until somebody in the container asks for it.
     */
    static boolean opensDebugger(String option) {
        boolean isAgent = option.startsWith("-agentlib:jdwp=")
                || option.startsWith("-Xrunjdwp:")
                || option.startsWith("-agentpath:") && option.contains("jdwp") && option.indexOf('=') > 0;
        if (!isAgent) {
            return false;
        }
        int start = option.startsWith("-Xrun") ? option.indexOf(':') : option.indexOf('=');
        boolean listens = false;
        String host = "localhost";
        for (String part : option.substring(start + 1).split(",")) {
            if (part.equals("onjcmd=y")) {
                return false;
            }
            listens |= part.equals("server=y");
            if (part.startsWith("address=") && part.indexOf(':') > 0) {
                host = part.substring("address=".length(), part.lastIndexOf(':'));
            }
        }
        return listens && !isLoopback(host);
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]") || host.equals("::1");
    }
}
