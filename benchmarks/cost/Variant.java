package cost;

/**
 * One of several ways to do the same work.
 *
 * @param name what the table calls it
 * @param budget what the ratio in its row may be; 0 if there is no budget
 * @param run does the work once
 */
public record Variant(String name, double budget, Run run) {

    /** Does the work once and returns its CPU time in milliseconds. */
    @FunctionalInterface
    public interface Run {
        double cpuMillis() throws Exception;
    }
}
