package dev.slipway.processor.hostile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code prometheus.yml} after Prometheus has replaced groups in relabeling. */
final class PrometheusLanguage {

    private static final Pattern DOLLAR = Pattern.compile("\\$(.?)", Pattern.DOTALL);

    private PrometheusLanguage() {}

    static Object read(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            var read = new LinkedHashMap<String, Object>();
            map.forEach((key, value) -> read.put(
                    (String) key,
                    key.equals("replacement") && value instanceof String text ? replaced(text) : read(value)));
            return read;
        }
        return tree instanceof List<?> list
                ? list.stream().map(PrometheusLanguage::read).toList()
                : tree;
    }

    private static String replaced(String text) {
        return DOLLAR.matcher(text).replaceAll(dollar -> {
            if (!dollar.group(1).equals("$")) {
                throw new Unreadable("Prometheus would look for a group in " + text);
            }
            return Matcher.quoteReplacement("$");
        });
    }
}
