package dev.slipway.processor.format;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.comments.CommentType;
import org.yaml.snakeyaml.emitter.Emitter;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CommentEvent;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.ImplicitTuple;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.events.StreamStartEvent;

/** Trees as YAML that readers of 1.1 and of 1.2 understand alike. */
public final class Yaml {

    private static final int LINE = 100;
    private static final int NONE = -1;

    /** A character that the emitter escapes in every text. */
    private static final String MARK = "\u0001";

    /** Texts that some readers take for a flag, a number or null. */
    private static final Set<String> RISKY = Set.of(
            "", "y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", "=", "<<", ".inf", "+.inf", "-.inf",
            ".nan", "+.nan", "-.nan");

    private static final String TIME_OR_FRACTION =
            "\\d{4}-\\d\\d?-\\d\\d?(?:[Tt]|[ \\t]+)\\d\\d?:\\d\\d:\\d\\d(?:\\.\\d*)?"
                    + "(?:[ \\t]*(?:Z|[-+]\\d\\d?(?::\\d\\d)?))?|[-+]?\\.[0-9_]+(?:[eE][-+]?\\d+)?";

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String DIGITS = "0123456789";
    private static final String IN_WORDS = LETTERS + DIGITS + "_-";
    private static final String IN_NUMBERS = DIGITS + "_.,:+-eExXoOaAbBcCdDfF";

    private final DumperOptions options = new DumperOptions();

    public Yaml() {
        this(2);
    }

    private Yaml(int indicatorIndent) {
        options.setDefaultFlowStyle(FlowStyle.BLOCK);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        options.setSplitLines(false);
        options.setWidth(Integer.MAX_VALUE);
        options.setIndent(2);
        options.setIndicatorIndent(indicatorIndent);
        options.setIndentWithIndicator(indicatorIndent > 0);
        options.setProcessComments(true);
        options.setNonPrintableStyle(DumperOptions.NonPrintableStyle.ESCAPE);
    }

    /**
     * The text of a document that starts with a comment of one or more lines. It is written as events: with nodes,
     * SnakeYAML compiles patterns to resolve their types, which takes as long as everything else.
     */
    public String text(String header, YamlMap document) {
        return document(header, document);
    }

    /** The text of a document that is a list, and starts with a comment of one or more lines. */
    public String text(String header, List<YamlMap> document) {
        return new Yaml(0).document(header, document);
    }

    private String document(String header, Object document) {
        var text = new StringWriter();
        var out = new Emitter(text, options);
        try {
            out.emit(new StreamStartEvent(null, null));
            out.emit(new DocumentStartEvent(null, null, false, null, null));
            comment(header, out);
            value(document, out);
            out.emit(new DocumentEndEvent(null, null, false));
            out.emit(new StreamEndEvent(null, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tidied(text.toString());
    }

    /**
     * Corrects the emitter, which indents blank lines, and writes the comment of a list's element after its dash. Such
     * a comment has a mark that cannot occur elsewhere, so no line of a text is taken for a comment.
     */
    private static String tidied(String text) {
        var tidied = new StringJoiner("\n");
        int dash = NONE;
        for (String line : text.split("\n", -1)) {
            int mark = line.indexOf(MARK);
            if (mark >= 0) {
                dash = dash == NONE ? line.indexOf('-') : dash;
                String comment = line.substring(mark + MARK.length());
                tidied.add(comment.isEmpty() ? "" : " ".repeat(dash) + "#" + comment);
            } else if (dash == NONE) {
                // Only the spaces of the emitter, not the Unicode spaces of a text.
                tidied.add(line.trim().isEmpty() ? "" : line);
            } else {
                tidied.add(" ".repeat(dash) + "- " + line.substring(dash + 2));
                dash = NONE;
            }
        }
        return tidied.toString();
    }

    private static void value(Object value, Emitter out) throws IOException {
        if (value instanceof YamlMap map) {
            mapping(map, out);
        } else if (value instanceof YamlLine line) {
            sequence(line.words(), FlowStyle.FLOW, out);
        } else if (value instanceof List<?> list) {
            sequence(list, isShort(list) ? FlowStyle.FLOW : FlowStyle.BLOCK, out);
        } else if (value instanceof String text) {
            scalar(text, !isReadAsOther(text), style(text), out);
        } else if (value instanceof BigDecimal number) {
            scalar(number.toPlainString(), true, ScalarStyle.PLAIN, out);
        } else if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            scalar(value.toString(), true, ScalarStyle.PLAIN, out);
        } else {
            throw new IllegalArgumentException("no YAML for " + value);
        }
    }

    private static void mapping(YamlMap map, Emitter out) throws IOException {
        String anchor = map.anchor().isEmpty() ? null : map.anchor();
        FlowStyle style = map.isInLine() ? FlowStyle.FLOW : FlowStyle.BLOCK;
        out.emit(new MappingStartEvent(anchor, null, true, null, null, style));
        if (!map.merged().isEmpty()) {
            scalar("<<", true, ScalarStyle.PLAIN, out);
            out.emit(new AliasEvent(map.merged(), null, null));
        }
        for (YamlMap.Entry entry : map.entries()) {
            comment(entry.comment(), out);
            value(entry.key(), out);
            value(entry.value(), out);
        }
        out.emit(new MappingEndEvent(null, null));
    }

    private static void sequence(List<?> list, FlowStyle style, Emitter out) throws IOException {
        out.emit(new SequenceStartEvent(null, null, true, null, null, style));
        for (Object element : list) {
            if (element instanceof YamlMap map) {
                elementComment(map.comment(), out);
            }
            value(element, out);
        }
        out.emit(new SequenceEndEvent(null, null));
    }

    private static void scalar(String text, boolean mayBePlain, ScalarStyle style, Emitter out) throws IOException {
        out.emit(new ScalarEvent(null, null, new ImplicitTuple(mayBePlain, true), text, null, null, style));
    }

    /** A short list of plain words stands on one line, as people write it. */
    private static boolean isShort(List<?> list) {
        int length = 0;
        for (Object element : list) {
            if (!(element instanceof String word) || !isWord(word)) {
                return false;
            }
            length += word.length() + 2;
        }
        return length < LINE / 2;
    }

    private static ScalarStyle style(String text) {
        if (text.indexOf('\n') >= 0) {
            return ScalarStyle.LITERAL;
        }
        return isRisky(text) ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN;
    }

    private static boolean isRisky(String text) {
        return RISKY.contains(text.toLowerCase(Locale.ROOT)) || mayBeNumber(text);
    }

    private static boolean mayBeNumber(String text) {
        int first = "-+.".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        return text.length() > first
                && DIGITS.indexOf(text.charAt(first)) >= 0
                && consistsOf(IN_NUMBERS, text.substring(first));
    }

    /**
     * Whether a reader of YAML 1.1 takes the text for a time or a fraction. The pattern only runs for texts that look
     * like one.
     */
    private static boolean isReadAsOther(String text) {
        int dot = text.indexOf('.');
        return (dot == 0 || dot == 1 || text.indexOf('-') == 4) && text.matches(TIME_OR_FRACTION);
    }

    private static boolean isWord(String text) {
        return consistsOf(IN_WORDS, text) && !text.isEmpty() && LETTERS.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean consistsOf(String characters, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static void elementComment(String text, Emitter out) throws IOException {
        if (text.startsWith("\n")) {
            out.emit(new CommentEvent(CommentType.BLOCK, MARK, null, null));
        }
        for (String line : text.split("\n")) {
            if (!line.isEmpty()) {
                out.emit(new CommentEvent(CommentType.BLOCK, MARK + " " + line, null, null));
            }
        }
    }

    /** Writes a comment; one that starts with a line end stands after a blank line. */
    private static void comment(String text, Emitter out) throws IOException {
        if (text.startsWith("\n")) {
            out.emit(new CommentEvent(CommentType.BLANK_LINE, "", null, null));
        }
        for (String line : text.split("\n")) {
            if (!line.isEmpty()) {
                out.emit(new CommentEvent(CommentType.BLOCK, " " + line, null, null));
            }
        }
    }
}
