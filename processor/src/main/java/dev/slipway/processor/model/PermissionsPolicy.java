package dev.slipway.processor.model;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The features of the browser that pages may use, such as {@code camera=(self), fullscreen=*}.
 *
 * @param text what was written
 * @param features who may use each feature, in the order of the text
 * @param isValid whether the text is such a list, with each feature once
 */
public record PermissionsPolicy(String text, Map<String, String> features, boolean isValid) {

    private static final int LONGEST = 3000;
    private static final String FEATURE = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";
    private static final String ORIGIN = "\"[!#-\\[\\]-~]+\"";
    private static final String MEMBER = "(?:self|src|\\*|" + ORIGIN + ")";
    private static final String ALLOWED = "(?:\\*|self|src|\\( *(?:" + MEMBER + "(?: +" + MEMBER + ")*)? *\\))";

    /** Reads the value of a header {@code Permissions-Policy}. */
    public static PermissionsPolicy of(String text) {
        var features = new LinkedHashMap<String, String>();
        boolean isValid = text.length() <= LONGEST;
        for (int start = 0; isValid && start < text.length(); ) {
            int end = endOfFeature(text, start);
            String feature = text.substring(start, end).replaceAll("^ +| +$", "");
            int equals = feature.indexOf('=');
            isValid = equals > 0
                    && end + 1 != text.length()
                    && feature.substring(0, equals).matches(FEATURE)
                    && feature.substring(equals + 1).matches(ALLOWED)
                    && features.put(feature.substring(0, equals), feature.substring(equals + 1)) == null;
            start = end + 1;
        }
        return new PermissionsPolicy(text, features, isValid);
    }

    /** The end of a feature. Not every comma ends one: the address of an origin may hold a comma. */
    private static int endOfFeature(String text, int start) {
        boolean isQuoted = false;
        int end = start;
        while (end < text.length() && (isQuoted || text.charAt(end) != ',')) {
            isQuoted ^= text.charAt(end) == '"';
            end++;
        }
        return end;
    }
}
