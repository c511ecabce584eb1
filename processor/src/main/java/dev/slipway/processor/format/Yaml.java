package dev.slipway.processor.format;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.comments.CommentLine;
import org.yaml.snakeyaml.comments.CommentType;
import org.yaml.snakeyaml.emitter.Emitter;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;
import org.yaml.snakeyaml.serializer.Serializer;

/** Trees as YAML that every reader, of 1.1 as of 1.2, understands alike. */
public final class Yaml {

    private static final int LINE = 100;

    /** Texts that some reader takes for a number, a flag, a date or nothing. */
    private static final Pattern RISKY = Pattern.compile(
            "(?i)y|n|yes|no|on|off|true|false|null|~" + "|[-+.]?[0-9][0-9_.,:eExXoOa-fA-F+-]*|[-+]?\\.(inf|nan)|=|<<");

    private static final Pattern BLANK = Pattern.compile("(?m)^ +$");

    private final DumperOptions options = new DumperOptions();

    public Yaml() {
        options.setDefaultFlowStyle(FlowStyle.BLOCK);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        options.setSplitLines(false);
        options.setWidth(Integer.MAX_VALUE);
        options.setIndent(2);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setProcessComments(true);
        options.setNonPrintableStyle(DumperOptions.NonPrintableStyle.ESCAPE);
    }

    /** The text of a document that starts with a comment of one or more lines. */
    public String text(String header, YamlMap document) {
        var text = new StringWriter();
        MappingNode root = mapping(document);
        root.setBlockComments(comment(header));
        try {
            var serializer = new Serializer(new Emitter(text, options), new Resolver(), options, null);
            serializer.open();
            serializer.serialize(root);
            serializer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // The emitter indents blank lines too.
        return BLANK.matcher(text.getBuffer()).replaceAll("");
    }

    private Node node(Object value) {
        if (value instanceof YamlMap map) {
            return mapping(map);
        }
        if (value instanceof YamlLine line) {
            return new SequenceNode(
                    Tag.SEQ, line.words().stream().map(this::node).toList(), FlowStyle.FLOW);
        }
        if (value instanceof List<?> list) {
            return sequence(list);
        }
        if (value instanceof String text) {
            return new ScalarNode(Tag.STR, text, null, null, style(text));
        }
        if (value instanceof Integer || value instanceof Long) {
            return new ScalarNode(Tag.INT, value.toString(), null, null, ScalarStyle.PLAIN);
        }
        if (value instanceof Boolean) {
            return new ScalarNode(Tag.BOOL, value.toString(), null, null, ScalarStyle.PLAIN);
        }
        throw new IllegalArgumentException("no YAML for " + value);
    }

    private MappingNode mapping(YamlMap map) {
        var tuples = new ArrayList<NodeTuple>();
        for (YamlMap.Entry entry : map.entries()) {
            Node key = node(entry.key());
            if (!entry.comment().isEmpty()) {
                key.setBlockComments(comment(entry.comment()));
            }
            tuples.add(new NodeTuple(key, node(entry.value())));
        }
        return new MappingNode(Tag.MAP, tuples, map.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK);
    }

    /** A short list of plain words stands in one line, as people write it. */
    private SequenceNode sequence(List<?> list) {
        int length = 0;
        boolean allWords = true;
        var nodes = new ArrayList<Node>();
        for (Object element : list) {
            nodes.add(node(element));
            allWords &= element instanceof String word && word.matches("[A-Za-z][A-Za-z0-9_-]*");
            length += element.toString().length() + 2;
        }
        FlowStyle style = list.isEmpty() || allWords && length < LINE / 2 ? FlowStyle.FLOW : FlowStyle.BLOCK;
        return new SequenceNode(Tag.SEQ, nodes, style);
    }

    private static ScalarStyle style(String text) {
        if (text.indexOf('\n') >= 0) {
            return ScalarStyle.LITERAL;
        }
        return text.isEmpty() || RISKY.matcher(text).matches() ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN;
    }

    /** A comment that starts with a line end stands after a blank line. */
    private static List<CommentLine> comment(String text) {
        var lines = new ArrayList<CommentLine>();
        if (text.startsWith("\n")) {
            lines.add(new CommentLine(null, null, "", CommentType.BLANK_LINE));
        }
        text.lines()
                .filter(line -> !line.isEmpty())
                .forEach(line -> lines.add(new CommentLine(null, null, " ".concat(line), CommentType.BLOCK)));
        return lines;
    }
}
