package dev.slipway.processor.check.java;

import dev.slipway.processor.model.Origin;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Options by which the JVM lets everyone who reaches the container run code in it: a debugger, or JMX. */
final class DebugPorts {

    private static final String JMX = "-Dcom.sun.management.jmxremote.";

    /** An option among the words of one text or several, and the place of its text. */
    private record Word(String text, Origin origin) {}

    private final List<Word> words = new ArrayList<>();

    private DebugPorts() {}

    /** Checks texts, each with one option or several.
     *
     * @param origins the place of each text
     */
    static void check(List<String> texts, IntFunction<Origin> origins, Problems problems) {
        var ports = new DebugPorts();
        for (int i = 0; i < texts.size(); i++) {
            for (String word : texts.get(i).trim().split("\\s+")) {
                ports.words.add(new Word(word, origins.apply(i)));
            }
        }
        ports.checkDebugger(problems);
        ports.checkJmx(problems);
    }

    private void checkDebugger(Problems problems) {
        for (Word word : words) {
            if (opensDebugger(word.text())) {
                problems.add(ProblemKind.DEBUG_PORT.at(word.origin()).quoting("option", word.text()));
            }
        }
    }

    private void checkJmx(Problems problems) {
        Optional<Word> port = find("port");
        Optional<Word> authenticate = find("authenticate");
        if (port.isPresent()
                && authenticate.isPresent()
                && value(authenticate.get()).equals("false")
                && !find("host").map(host -> isLoopback(value(host))).orElse(false)
                && !find("ssl.need.client.auth")
                        .map(asks -> value(asks).equals("true"))
                        .orElse(false)) {
            problems.add(ProblemKind.DEBUG_PORT
                    .at(authenticate.get().origin(), "jmx")
                    .with("port", value(port.get())));
        }
    }

    /** The last one counts, as for the JVM. */
    private Optional<Word> find(String name) {
        return words.stream()
                .filter(word -> word.text().startsWith(JMX + name + "="))
                .reduce((first, last) -> last);
    }

    private static String value(Word word) {
        return word.text().substring(word.text().indexOf('=') + 1);
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
