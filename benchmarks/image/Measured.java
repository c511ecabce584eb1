package image;

import java.util.Locale;

/** One kind of image before and after a change of one class. */
record Measured(String name, double sizeBudget, double changeBudget, long size, long changed) {

    static final String HEAD = """
            | image | bytes | ratio | budget | changed bytes | ratio | budget |
            |---|---:|---:|---:|---:|---:|---:|
            """;

    String row(Measured naive) {
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %.3f | %s | %,d | %.4f | %s |",
                name,
                size,
                (double) size / naive.size,
                budget(sizeBudget),
                changed,
                (double) changed / naive.changed,
                budget(changeBudget));
    }

    private static String budget(double budget) {
        return budget == 0 ? "" : Double.toString(budget);
    }
}
