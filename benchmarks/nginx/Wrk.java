package nginx;

import compile.Command;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks as a browser would that takes gzip, over 32 connections, as fast as it gets answers, for a second. */
final class Wrk {

    /** Where nginx runs too. On two, an answer goes from cache to cache, which costs more and varies. */
    static final String PROCESSOR = "0";

    private static final List<String> COMMAND =
            List.of("taskset", "-c", PROCESSOR, "wrk", "-t1", "-c32", "-d1s", "-H", "Accept-Encoding: gzip");
    private static final Pattern COUNT = Pattern.compile("(\\d+) requests in ");
    private static final Pattern FAILURE = Pattern.compile("Non-2xx|Socket errors");

    private Wrk() {}

    /** How many answers came. */
    static long ask(String url) throws IOException, InterruptedException {
        var command = new ArrayList<>(COMMAND);
        command.add(url);
        String said = Command.run(command);
        Matcher count = COUNT.matcher(said);
        if (!count.find() || FAILURE.matcher(said).find()) {
            throw new IllegalStateException(url + "\n" + said);
        }
        return Long.parseLong(count.group(1));
    }
}
