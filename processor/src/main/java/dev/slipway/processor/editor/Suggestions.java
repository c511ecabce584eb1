package dev.slipway.processor.editor;

import dev.slipway.processor.resource.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The values of members for which a few are usual. */
public final class Suggestions {

    private static final Pattern BAR = Pattern.compile(" \\| ");
    private static final String NOTE = " => ";

    private final Table values = new Table(Suggestions.class, "suggestions.properties");

    /** Those of a member; none where any value is as likely as another. */
    public List<Suggestion> of(String annotation, String member) {
        Optional<String> line = values.find(annotation + "." + member);
        var suggestions = new ArrayList<Suggestion>();
        for (String part : line.isPresent() ? BAR.split(line.get()) : new String[0]) {
            int note = part.indexOf(NOTE);
            suggestions.add(
                    note < 0
                            ? new Suggestion(part, "")
                            : new Suggestion(part.substring(0, note), part.substring(note + NOTE.length())));
        }
        return suggestions;
    }
}
