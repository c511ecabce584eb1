package dev.slipway.sample.shop.http;

/** A method and a path, whose last segment may be {@code {id}}, that lead to an endpoint. */
record Route(String method, String path, Endpoint endpoint) {

    private static final String VARIABLE = "{id}";

    boolean leadsTo(String requested) {
        if (!path.endsWith(VARIABLE)) {
            return requested.equals(path);
        }
        String parent = path.substring(0, path.length() - VARIABLE.length());
        return requested.startsWith(parent)
                && requested.length() > parent.length()
                && requested.indexOf('/', parent.length()) < 0;
    }

    /** HEAD is GET without the body, which is left out when the response is sent. */
    boolean accepts(String requested) {
        return method.equals(requested) || (method.equals("GET") && requested.equals("HEAD"));
    }

    String allowed() {
        return method.equals("GET") ? "GET, HEAD" : method;
    }
}
