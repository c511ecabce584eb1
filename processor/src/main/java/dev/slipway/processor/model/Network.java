package dev.slipway.processor.model;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * An address, or a network as an address and the length of its prefix: {@code 10.0.0.0/8}.
 *
 * @param text what was written
 */
public record Network(String text) {

    private static final String ADDRESS = "(?:\\d{1,3}\\.){3}\\d{1,3}|[0-9a-fA-F:]*:[0-9a-fA-F:]*";

    /** Whether it is one, with no bits behind the prefix, and not everyone. */
    public boolean isValid() {
        int slash = text.indexOf('/');
        String address = slash < 0 ? text : text.substring(0, slash);
        if (address.length() > 39 || !address.matches(ADDRESS)) {
            return false;
        }
        byte[] bytes = bytes(address);
        if (bytes == null || slash < 0) {
            return bytes != null;
        }
        String prefix = text.substring(slash + 1);
        return prefix.matches("[1-9]\\d{0,2}") && isEmptyBehind(bytes, Integer.parseInt(prefix));
    }

    /** No name is looked up: digits, dots and colons are an address or nothing. */
    private static byte[] bytes(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            // What is written with colons and stands for an address of version 4 is none that nginx would take as such.
            return (bytes.length == 4) == address.contains(".") ? bytes : null;
        } catch (UnknownHostException e) {
            return null;
        }
    }

    private static boolean isEmptyBehind(byte[] bytes, int prefix) {
        if (prefix > bytes.length * 8) {
            return false;
        }
        for (int bit = prefix; bit < bytes.length * 8; bit++) {
            if ((bytes[bit / 8] >> (7 - bit % 8) & 1) != 0) {
                return false;
            }
        }
        return true;
    }
}
