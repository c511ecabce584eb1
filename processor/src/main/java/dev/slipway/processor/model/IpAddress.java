package dev.slipway.processor.model;

/** Parses numeric IP addresses. It never looks up a name. */
final class IpAddress {

    private static final int GROUPS = 8;

    private IpAddress() {}

    /** The bytes of an address, or null if the text is not one. */
    static byte[] bytes(String text) {
        return text.indexOf(':') < 0 ? version4(text) : version6(text);
    }

    /** Four numbers without leading zeros, which some programs read as octal. */
    private static byte[] version4(String text) {
        var bytes = new byte[4];
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            int end = Digits.end(text, start);
            long number = Digits.number(text, start, end, 3);
            boolean isLast = i == bytes.length - 1;
            boolean endsRight = isLast ? end == text.length() : end < text.length() && text.charAt(end) == '.';
            if (number < 0 || number > 255 || !endsRight || end - start > 1 && text.charAt(start) == '0') {
                return null;
            }
            bytes[i] = (byte) number;
            start = end + 1;
        }
        return bytes;
    }

    /** Eight groups of hexadecimal digits; two colons may replace groups of zeros. */
    private static byte[] version6(String text) {
        var groups = new int[GROUPS];
        int count = 0;
        int gap = -1;
        int start = 0;
        if (text.startsWith("::")) {
            gap = 0;
            start = 2;
        }
        while (start < text.length()) {
            int end = hexEnd(text, start);
            if (count == GROUPS || end == start || end - start > 4) {
                return null;
            }
            groups[count++] = Integer.parseInt(text, start, end, 16);
            start = end;
            if (start == text.length()) {
                break;
            }
            if (text.charAt(start) != ':' || start + 1 == text.length()) {
                return null;
            }
            start++;
            if (text.charAt(start) == ':') {
                if (gap >= 0) {
                    return null;
                }
                gap = count;
                start++;
            }
        }
        boolean isWhole = count == GROUPS;
        return isWhole == (gap < 0) ? bytes(groups, count, gap < 0 ? count : gap) : null;
    }

    private static int hexEnd(String text, int start) {
        int end = start;
        while (end < text.length() && "0123456789abcdefABCDEF".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static byte[] bytes(int[] groups, int count, int gap) {
        var bytes = new byte[2 * GROUPS];
        for (int i = 0; i < count; i++) {
            int at = i < gap ? i : GROUPS - count + i;
            bytes[2 * at] = (byte) (groups[i] >> 8);
            bytes[2 * at + 1] = (byte) groups[i];
        }
        return bytes;
    }
}
