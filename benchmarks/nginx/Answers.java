package nginx;

import cost.Samples;
import cost.Variant;
import java.net.http.HttpResponse;
import java.util.Locale;

/** What one variant answers to a request, and what that costs. */
record Answers(String request, Variant variant, HttpResponse<byte[]> answer, Samples millis) {

    static final String HEAD = """
            | request | configuration | bytes | median µs | min µs | ratio | ratio of the mins | budget |
            |---|---|---:|---:|---:|---:|---:|---:|
            """;

    /** The ratios are those of the generated configuration's cost to this one's. */
    String row(Samples generated) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %,d%s | %.1f | %.1f | %.3f | %.3f | %s |",
                request,
                variant.name(),
                answer.body().length,
                answer.headers()
                        .firstValue("Content-Encoding")
                        .map(coding -> " " + coding)
                        .orElse(""),
                1000 * millis.median(),
                1000 * millis.min(),
                generated.over(millis).median(),
                generated.min() / millis.min(),
                variant.budget() == 0 ? "" : String.format(Locale.ROOT, "%.2f", variant.budget()));
    }
}
