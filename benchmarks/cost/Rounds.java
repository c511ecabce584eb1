package cost;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Runs variants in turn, round by round, and prints what they cost beside the first one. */
public final class Rounds {

    private static final String HEAD = """
            | variant | median ms | min ms | ratio | ratio of the mins | budget |
            |---|---:|---:|---:|---:|---:|
            """;

    private final int count;

    /** As many rounds as the variable ROUNDS says. */
    public Rounds(int otherwise) {
        String rounds = System.getenv("ROUNDS");
        count = rounds == null || rounds.isEmpty() ? otherwise : Integer.parseInt(rounds);
    }

    /** Prints a table. Nothing fails where a budget is exceeded: on a busy machine that means nothing. */
    public void compare(String title, List<Variant> variants) throws Exception {
        List<Samples> samples = measure(variants);
        System.out.printf("%n%s, %d rounds%n%n%s", title, count, HEAD);
        for (int i = 0; i < samples.size(); i++) {
            System.out.println(row(variants.get(i), samples.get(i), samples.get(0)));
        }
    }

    /** What each cost, round by round, after one that does not count. */
    public List<Samples> measure(List<Variant> variants) throws Exception {
        double[][] millis = new double[variants.size()][count];
        warmUp(variants);
        for (int round = 0; round < count; round++) {
            for (int turn = 0; turn < variants.size(); turn++) {
                // Each variant is first in some rounds: to come after a certain other one must not matter.
                int variant = (round + turn) % variants.size();
                millis[variant][round] = variants.get(variant).run().cpuMillis();
            }
        }
        return Arrays.stream(millis).map(Samples::new).toList();
    }

    /** The first run of each reads its files from the disk. */
    private static void warmUp(List<Variant> variants) throws Exception {
        for (Variant variant : variants) {
            variant.run().cpuMillis();
        }
    }

    private static String row(Variant variant, Samples samples, Samples base) {
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.3f | %.3f | %s |",
                variant.name(),
                samples.median(),
                samples.min(),
                samples.over(base).median(),
                samples.min() / base.min(),
                variant.budget() == 0 ? "" : String.format(Locale.ROOT, "%.2f", variant.budget()));
    }
}
