package dev.slipway.processor.model;

/**
 * An address, or a network as an address and the length of its prefix: {@code 10.0.0.0/8}.
 *
 * @param text what was written
 * @param isValid whether it is an address or a network, without bits after the prefix, and not all addresses
 */
public record Network(String text, boolean isValid) {

    public static Network of(String text) {
        int slash = text.indexOf('/');
        byte[] address = IpAddress.bytes(slash < 0 ? text : text.substring(0, slash));
        return new Network(
                text,
                address != null
                        && !isMapped(address)
                        && (slash < 0 || isPrefix(address, Digits.positive(text, slash + 1, text.length(), 128))));
    }

    /** Whether it is an IPv4-mapped IPv6 address, which a web server does not compare with IPv4 addresses. */
    private static boolean isMapped(byte[] address) {
        if (address.length == 4 || address[10] != -1 || address[11] != -1) {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            if (address[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPrefix(byte[] address, int prefix) {
        if (prefix < 1 || prefix > address.length * 8) {
            return false;
        }
        for (int bit = prefix; bit < address.length * 8; bit++) {
            if ((address[bit / 8] >> (7 - bit % 8) & 1) != 0) {
                return false;
            }
        }
        return true;
    }
}
