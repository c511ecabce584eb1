package dev.slipway.processor.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** The path of a URL as servers compare it. */
public final class UrlPath {

    private UrlPath() {}

    /**
     * The path with its escapes decoded, without {@code //}, {@code /./}, {@code /../}, trailing slash and query. Each
     * character is a byte. The root is empty.
     */
    public static String resolved(String path) {
        int query = path.indexOf('?');
        Deque<String> names = new ArrayDeque<>();
        for (String name :
                unescaped(query < 0 ? path : path.substring(0, query)).split("/")) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return names.isEmpty() ? "" : "/" + String.join("/", names);
    }

    private static String unescaped(String path) {
        byte[] written = path.getBytes(StandardCharsets.UTF_8);
        var read = new ByteArrayOutputStream();
        for (int i = 0; i < written.length; i++) {
            if (written[i] == '%' && digit(written, i + 1) >= 0 && digit(written, i + 2) >= 0) {
                read.write(16 * digit(written, i + 1) + digit(written, i + 2));
                i += 2;
            } else {
                read.write(written[i]);
            }
        }
        return read.toString(StandardCharsets.ISO_8859_1);
    }

    private static int digit(byte[] text, int place) {
        return place < text.length ? Character.digit((char) text[place], 16) : -1;
    }
}
