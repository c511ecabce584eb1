package cost;

import compile.Command;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The CPU time of whole processes with those that they started, in all their threads, user and system. */
public final class Cpu {

    private static final Pattern LAST_LINE = Pattern.compile("cpu (\\d+)[.,](\\d{3}) (\\d+)[.,](\\d{3})\\s*$");

    private Cpu() {}

    /**
     * Runs a command to its end.
     *
     * <p>Java forgets what an ended process cost ({@code ProcessHandle.info()} is of living ones); bash asks the kernel
     * when it waits for it, which is exact to the millisecond and the same on Linux and macOS.
     *
     * @return its CPU time in milliseconds
     */
    public static double millis(List<String> command) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of("bash", "-c", "TIMEFORMAT='cpu %3U %3S'; time \"$@\"", "bash"));
        words.addAll(command);
        String said = Command.run(words);
        Matcher times = LAST_LINE.matcher(said);
        if (!times.find()) {
            throw new IllegalStateException("bash said no time:\n" + said);
        }
        return millis(times, 1) + millis(times, 3);
    }

    /** What a living process cost so far, and its living descendants, to the hundredth of a second. */
    public static double millis(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .map(one -> one.info().totalCpuDuration().orElseThrow())
                .mapToLong(Duration::toMillis)
                .sum();
    }

    private static double millis(Matcher times, int group) {
        return 1000 * Double.parseDouble(times.group(group)) + Double.parseDouble(times.group(group + 1));
    }
}
