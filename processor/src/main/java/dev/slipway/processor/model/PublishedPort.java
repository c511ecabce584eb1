package dev.slipway.processor.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One element of {@code publish}: a port in Compose's short syntax.
 *
 * @param text what was written
 */
public record PublishedPort(Origin origin, String text) {

    /** The address that nothing outside this machine reaches. */
    public static final String THIS_MACHINE = "127.0.0.1";

    private static final String GROUP = "[0-9a-fA-F]{1,4}";
    private static final String IPV6 = "\\[(?:(?:" + GROUP + ":){7}" + GROUP + "|(?![^]]*::[^]]*::)(?=[^]]*::)(?:"
            + GROUP + ")?(?::(?:" + GROUP + ")?){2,7})\\]";
    private static final Pattern SYNTAX =
            Pattern.compile("(?:(?:([0-9.]+|" + IPV6 + "):)?([1-9]\\d{0,4})?:)?([1-9]\\d{0,4})(/tcp|/udp)?");

    public boolean isValid() {
        Matcher parts = parts();
        return parts != null && isAddress(parts.group(1)) && isHostPort(parts.group(2)) && isPort(parts.group(3));
    }

    /** The host's address; where none was written, that of this machine alone. */
    public String address() {
        String address = parts().group(1);
        return address == null ? THIS_MACHINE : address;
    }

    /** The host's port; empty where Docker chooses one. */
    public String hostPort() {
        String port = parts().group(2);
        return port == null ? "" : port;
    }

    public int containerPort() {
        return Integer.parseInt(parts().group(3));
    }

    /** {@code /udp}, or nothing for TCP. */
    public String protocol() {
        return "/udp".equals(parts().group(4)) ? "/udp" : "";
    }

    /** Whether both cannot be published on one machine. */
    public boolean collidesWith(PublishedPort other) {
        return !hostPort().isEmpty()
                && hostPort().equals(other.hostPort())
                && protocol().equals(other.protocol())
                && (address().equals(other.address()) || isEveryAddress() || other.isEveryAddress());
    }

    private boolean isEveryAddress() {
        return address().equals("0.0.0.0") || address().equals("[::]");
    }

    private Matcher parts() {
        Matcher parts = SYNTAX.matcher(text);
        return parts.matches() ? parts : null;
    }

    private static boolean isAddress(String address) {
        if (address == null || address.startsWith("[")) {
            return true;
        }
        String[] bytes = address.split("\\.", -1);
        for (String part : bytes) {
            if (part.isEmpty() || part.length() > 3 || Integer.parseInt(part) > 255) {
                return false;
            }
        }
        return bytes.length == 4;
    }

    private static boolean isHostPort(String port) {
        return port == null || port.isEmpty() || isPort(port);
    }

    private static boolean isPort(String port) {
        int number = Integer.parseInt(port);
        return number >= 1 && number <= 65_535;
    }
}
