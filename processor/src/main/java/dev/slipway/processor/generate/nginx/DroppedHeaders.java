package dev.slipway.processor.generate.nginx;

import dev.slipway.processor.model.ProxyHeaders;
import java.util.ArrayList;
import java.util.List;

/** The headers that no service gets from a client, in groups with a comment, for {@code proxy.conf.mustache}. */
final class DroppedHeaders {

    record Group(String comment, List<Header> headers) {}

    /** A header, padded with spaces. */
    record Header(String name) {}

    private DroppedHeaders() {}

    static List<Group> groups() {
        return List.of(
                group("Who has logged in.", ProxyHeaders.USER),
                group("The certificate of the client.", ProxyHeaders.CERTIFICATE),
                group("The address of the client.", ProxyHeaders.ADDRESS),
                group("How the client asked.", ProxyHeaders.REQUEST),
                group(
                        "Another method, path or proxy than that of the request.",
                        ProxyHeaders.METHOD,
                        ProxyHeaders.DECEIT));
    }

    private static Group group(String comment, ProxyHeaders... kinds) {
        int longest = 0;
        for (ProxyHeaders kind : kinds) {
            for (String name : kind.names()) {
                longest = Math.max(longest, name.length());
            }
        }
        var headers = new ArrayList<Header>();
        for (ProxyHeaders kind : kinds) {
            for (String name : kind.names()) {
                headers.add(new Header(name + " ".repeat(longest - name.length())));
            }
        }
        return new Group(comment, headers);
    }
}
