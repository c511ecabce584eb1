package dev.slipway.processor.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of the catalogue for a kind of problem, or for one of several problems of that kind.
 *
 * @param which the name of the text; empty for the one without a name
 */
record CatalogueText(ProblemKind kind, String which) {

    private static final Pattern KEY = Pattern.compile("([a-z-]+)(?:\\.([a-z]+))?\\.(what|fix|why)");

    /** All texts. A kind may have only texts with names. */
    static List<CatalogueText> all() {
        var texts = new Properties();
        try (var file = ProblemKind.class.getResourceAsStream("problems.properties")) {
            texts.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var all = new ArrayList<CatalogueText>();
        for (String key : new TreeSet<>(texts.stringPropertyNames())) {
            Matcher parts = KEY.matcher(key);
            if (!parts.matches()) {
                throw new IllegalStateException("no key of a text: " + key);
            }
            String which = parts.group(2) == null ? "" : parts.group(2);
            ProblemKind kind = ProblemKind.of(parts.group(1)).orElseThrow(() -> new IllegalStateException(key));
            boolean isWhole =
                    !which.isEmpty() || texts.containsKey(kind.id() + ".what") && texts.containsKey(kind.id() + ".fix");
            var text = new CatalogueText(kind, which);
            if (isWhole && !all.contains(text)) {
                all.add(text);
            }
        }
        return all;
    }

    static List<CatalogueText> of(ProblemKind kind) {
        return all().stream().filter(text -> text.kind() == kind).toList();
    }

    /** The names of the values in both sentences. */
    Set<String> names() {
        var names = new TreeSet<>(kind.what(which).names());
        names.addAll(kind.fix(which).names());
        return names;
    }

    /** Whether a message has this text, with any values. */
    boolean isSaidBy(String message) {
        String pattern = pattern(kind.what(which)) + "\\s+Fix: " + pattern(kind.fix(which)) + "\\s+See ";
        return Pattern.compile(pattern).matcher(message).find();
    }

    private static String pattern(MessageText text) {
        String pattern = Pattern.quote(text.text());
        for (String name : text.names()) {
            pattern = pattern.replace("{" + name + "}", "\\E.*\\Q");
        }
        return pattern;
    }

    @Override
    public String toString() {
        return kind.id() + (which.isEmpty() ? "" : "." + which);
    }
}
