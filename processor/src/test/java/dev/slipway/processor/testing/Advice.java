package dev.slipway.processor.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the fix of a message shows as code.
 *
 * @param code texts in quotes, members with a value, options of the JVM
 * @param isInWords whether the fix, or one of several, is told in words alone
 */
public record Advice(List<String> code, boolean isInWords) {

    private static final Pattern FIX = Pattern.compile("(?m)^ *Fix: (.*)$");
    private static final Pattern CODE =
            Pattern.compile("\\w+ = (?:\"[^\"]*\"|\\w+(?:\\.\\w+)*)|(?<= )-X[\\w:=]+|\"(?:[^\"\\\\]|\\\\.)+\"");

    private static final Pattern IN_WORDS = Pattern.compile("Fix: (?:remove|add the method|shorten|write public)");

    /** Takes it from the text of a message. */
    public static Advice of(String message) {
        var fix = FIX.matcher(message);
        var code = new ArrayList<String>();
        if (!fix.find()) {
            throw new IllegalArgumentException("a message without a fix: " + message);
        }
        var found = CODE.matcher(fix.group(1));
        while (found.find()) {
            code.add(found.group());
        }
        return new Advice(
                List.copyOf(code), code.isEmpty() || IN_WORDS.matcher(message).find());
    }

    /** Whether a source has some of it: a message may show several ways, or say how to remove something. */
    public boolean isFollowedBy(String source) {
        return isInWords || code.stream().anyMatch(source::contains);
    }
}
