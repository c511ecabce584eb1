package probe;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The HEALTHCHECK of a generated Dockerfile, word by word. */
final class HealthCommand {

    private static final Pattern HEALTHCHECK =
            Pattern.compile("^HEALTHCHECK [^\\[]*\\\\\\s+CMD \\[(.*)]$", Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("\"([^\"\\\\]*)\"");

    private HealthCommand() {}

    static List<String> of(String dockerfile) {
        Matcher command = HEALTHCHECK.matcher(dockerfile);
        if (!command.find()) {
            throw new IllegalStateException("no HEALTHCHECK in\n" + dockerfile);
        }
        return WORD.matcher(command.group(1))
                .results()
                .map(word -> word.group(1))
                .toList();
    }
}
