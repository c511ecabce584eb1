package dev.slipway.processor.generate.nginx;

import dev.slipway.processor.format.NginxText;
import dev.slipway.processor.model.Header;
import dev.slipway.processor.model.SiteHeaders;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The headers in the responses of a site. */
final class PageHeaders {

    private static final String STRICT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'none'";

    /** The features that no page may use unless the annotation says so. */
    private static final List<String> REFUSED =
            List.of("camera", "microphone", "geolocation", "payment", "usb", "browsing-topics");

    /** A header, its name padded with spaces. */
    record Line(String name, String value) {}

    private PageHeaders() {}

    /** The lines of {@code headers.conf}. */
    static List<Line> lines(SiteHeaders headers) {
        var values = new LinkedHashMap<String, String>();
        values.put("Content-Security-Policy", NginxText.quoted(policy(headers)));
        values.put("Strict-Transport-Security", "$slipway_hsts");
        values.put("X-Content-Type-Options", "\"nosniff\"");
        values.put("X-Frame-Options", "\"DENY\"");
        values.put("Referrer-Policy", "\"strict-origin-when-cross-origin\"");
        values.put("Permissions-Policy", NginxText.quoted(permissions(headers)));
        values.put(
                "Cross-Origin-Opener-Policy",
                NginxText.quoted(headers.openerPolicy().text()));
        values.put("Cross-Origin-Resource-Policy", "\"same-origin\"");
        for (Header header : headers.others()) {
            values.put(header.name(), NginxText.quoted(header.value()));
        }
        int longest = 0;
        for (String name : values.keySet()) {
            longest = Math.max(longest, name.length());
        }
        var lines = new ArrayList<Line>();
        for (Map.Entry<String, String> header : values.entrySet()) {
            String name = header.getKey();
            lines.add(new Line(name + " ".repeat(longest - name.length()), header.getValue()));
        }
        return lines;
    }

    /** Whether a value has a dollar sign, which the configuration must define. */
    static boolean haveDollar(SiteHeaders headers) {
        for (Line line : lines(headers)) {
            if (line.value().contains(NginxText.DOLLAR)) {
                return true;
            }
        }
        return false;
    }

    private static String policy(SiteHeaders headers) {
        return headers.contentSecurityPolicy().isEmpty() ? STRICT : headers.contentSecurityPolicy();
    }

    private static String permissions(SiteHeaders headers) {
        var features = new LinkedHashMap<String, String>();
        for (String feature : REFUSED) {
            features.put(feature, "()");
        }
        features.putAll(headers.permissionsPolicy().features());
        var policy = new StringBuilder();
        for (Map.Entry<String, String> feature : features.entrySet()) {
            policy.append(policy.length() == 0 ? "" : ", ")
                    .append(feature.getKey())
                    .append('=')
                    .append(feature.getValue());
        }
        return policy.toString();
    }
}
