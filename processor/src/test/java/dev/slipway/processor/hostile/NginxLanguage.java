package dev.slipway.processor.hostile;

import java.util.ArrayList;
import java.util.List;

/** A configuration of nginx as {@code ngx_conf_file.c} reads it: directives with their words, and blocks in them. */
final class NginxLanguage {

    private static final String BLANKS = " \t\r\n";

    private final String text;
    private int at;

    private NginxLanguage(String text) {
        this.text = text;
    }

    static Object read(String text) {
        LinesLanguage.requirePlain(text);
        var nginx = new NginxLanguage(text);
        List<Object> directives = nginx.block();
        if (nginx.at < text.length()) {
            throw new Unreadable("a '}' too many");
        }
        return directives;
    }

    /** The directives up to a closing brace or the end. */
    private List<Object> block() {
        var directives = new ArrayList<Object>();
        var words = new ArrayList<Object>();
        for (skipBlanks(); at < text.length() && text.charAt(at) != '}'; skipBlanks()) {
            char c = text.charAt(at);
            if (c == ';' || c == '{') {
                at++;
                if (words.isEmpty()) {
                    throw new Unreadable("no directive before '" + c + "'");
                }
                if (c == '{') {
                    words.add(block());
                    expectBrace();
                }
                directives.add(List.copyOf(words));
                words.clear();
            } else {
                String word = c == '"' || c == '\'' ? quoted(c) : plain();
                // nginx does not replace variables in the pattern of a location.
                boolean isPattern = !words.isEmpty() && words.get(0).equals("location");
                words.add(isPattern ? word : withVariables(word));
            }
        }
        if (!words.isEmpty()) {
            throw new Unreadable("a directive without an end: " + words);
        }
        return directives;
    }

    private void expectBrace() {
        if (at == text.length()) {
            throw new Unreadable("a block without an end");
        }
        at++;
    }

    private void skipBlanks() {
        while (at < text.length() && (BLANKS.indexOf(text.charAt(at)) >= 0 || text.charAt(at) == '#')) {
            at = text.charAt(at) == '#' ? lineEnd() : at + 1;
        }
    }

    private int lineEnd() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private String quoted(char quote) {
        int start = ++at;
        while (at < text.length() && text.charAt(at) != quote) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        if (at >= text.length()) {
            throw new Unreadable("a quote that does not end");
        }
        String word = unescaped(text.substring(start, at++));
        if (at == text.length() || (BLANKS + ";{)").indexOf(text.charAt(at)) < 0) {
            throw new Unreadable("something behind the quoted word " + word);
        }
        return word;
    }

    private String plain() {
        int start = at;
        while (at < text.length() && (BLANKS + ";{").indexOf(text.charAt(at)) < 0) {
            boolean isVariable = text.startsWith("${", at);
            at += text.charAt(at) == '\\' || isVariable ? 2 : 1;
        }
        return unescaped(text.substring(start, at));
    }

    private static String unescaped(String word) {
        var unescaped = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int mark = c == '\\' && i + 1 < word.length() ? "\"'\\trn".indexOf(word.charAt(i + 1)) : -1;
            if (mark < 0) {
                unescaped.append(c);
            } else {
                unescaped.append("\"'\\\t\r\n".charAt(mark));
                i++;
            }
        }
        return unescaped.toString();
    }

    /**
     * The word with each variable that nginx would replace as «NAME», and the variable for a dollar sign as that sign.
     */
    private static String withVariables(String word) {
        var read = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            int end = word.charAt(i) == '$' ? Variables.endOf(word, i) : i;
            if (word.startsWith("${slipway_dollar}", i)) {
                read.append('$');
            } else if (end > i + 1) {
                read.append('«').append(word, i + 1, end).append('»');
            } else {
                read.append(word.charAt(i));
            }
            i = Math.max(i, end - 1);
        }
        return read.toString();
    }
}
