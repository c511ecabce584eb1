package dev.slipway.processor.generate.nginx;

import dev.slipway.processor.model.ProxyHeaders;
import dev.slipway.processor.model.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** The headers that routes let through from trusted proxies, although clients could forge them. */
final class PassedHeaders {

    /**
     * A header that a route lets through.
     *
     * @param name the header, padded with spaces
     * @param value the variable that holds it
     */
    record Passed(String name, String value) {}

    /** A variable with the header if a trusted proxy sends it; otherwise empty. */
    record Trusted(String variable, String said) {}

    private final TreeMap<String, Trusted> trusted = new TreeMap<>();

    /** The variables of all routes that were asked about. */
    List<Trusted> trusted() {
        return List.copyOf(trusted.values());
    }

    List<Passed> of(Route route) {
        var names = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        int longest = 0;
        for (String name : route.passHeaders()) {
            names.put(name, name);
            longest = Math.max(longest, name.length());
        }
        var passed = new ArrayList<Passed>();
        for (String name : names.values()) {
            passed.add(new Passed(name + " ".repeat(longest - name.length()), value(name)));
        }
        return passed;
    }

    private String value(String name) {
        String variable = name.toLowerCase(Locale.ROOT).replace('-', '_');
        String said = "$http_" + variable;
        if (!ProxyHeaders.of(name).orElseThrow().needsTrust()) {
            return said;
        }
        trusted.put(variable, new Trusted("$slipway_said_" + variable, said));
        return "$slipway_said_" + variable;
    }
}
