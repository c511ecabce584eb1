package cost;

import java.util.Arrays;

/** What one variant cost, round by round. */
public record Samples(double[] millis) {

    public double median() {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    public double min() {
        return Arrays.stream(millis).min().orElseThrow();
    }

    /** Compares round with round: what slows the machine down for a while slows both. */
    public Samples over(Samples base) {
        double[] ratios = new double[millis.length];
        for (int round = 0; round < ratios.length; round++) {
            ratios[round] = millis[round] / base.millis[round];
        }
        return new Samples(ratios);
    }
}
