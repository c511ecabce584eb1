package dev.slipway.sample.shop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The metrics of a shop as Prometheus reads them; a line that Prometheus could not read is an error. */
final class MetricsPage {

    private static final String NAME = "[a-zA-Z_:][a-zA-Z0-9_:]*";
    private static final String LABEL = "[a-zA-Z_][a-zA-Z0-9_]*=\"(?:[^\"\\\\\n]|\\\\[\"\\\\n])*\"";
    private static final Pattern SAMPLE =
            Pattern.compile("(" + NAME + "(?:\\{" + LABEL + "(?:," + LABEL + ")*,?})?) (\\S+)");
    private static final Pattern TYPE =
            Pattern.compile("# TYPE (" + NAME + ") (counter|gauge|histogram|summary|untyped)");
    private static final Pattern HELP = Pattern.compile("# HELP " + NAME + " .*");

    private final Map<String, Double> samples = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();

    MetricsPage(String text) {
        if (!text.endsWith("\n")) {
            throw new IllegalArgumentException("the last line does not end");
        }
        text.lines().forEach(this::read);
    }

    /** The value of a series, written as on the page: {@code name{label="value"}}. */
    double value(String series) {
        Double value = samples.get(series);
        if (value == null) {
            throw new IllegalArgumentException("no " + series + " among " + samples.keySet());
        }
        return value;
    }

    String type(String name) {
        return types.get(name);
    }

    List<String> series(String prefix) {
        return samples.keySet().stream()
                .filter(series -> series.startsWith(prefix))
                .toList();
    }

    private void read(String line) {
        Matcher sample = SAMPLE.matcher(line);
        Matcher type = TYPE.matcher(line);
        if (sample.matches()) {
            double value = Double.parseDouble(sample.group(2).replace("Inf", "Infinity"));
            if (samples.put(sample.group(1), value) != null) {
                throw new IllegalArgumentException("twice: " + line);
            }
        } else if (type.matches()) {
            if (types.put(type.group(1), type.group(2)) != null) {
                throw new IllegalArgumentException("twice: " + line);
            }
        } else if (!HELP.matcher(line).matches()) {
            throw new IllegalArgumentException("no line of Prometheus' text format: " + line);
        }
    }
}
