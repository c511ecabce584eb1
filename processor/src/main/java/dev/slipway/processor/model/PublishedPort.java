package dev.slipway.processor.model;

/**
 * One element of {@code publish}: a port of the container, and its address and port on the machine.
 *
 * @param text what was written
 * @param address the machine's address; by default the one that nothing outside the machine reaches
 * @param hostPort the machine's port; 0 for any free one
 * @param containerPort the container's port; -1 if the text is not valid
 * @param isUdp whether it is published for UDP, and not for TCP
 */
public record PublishedPort(
        Origin origin, String text, String address, int hostPort, int containerPort, boolean isUdp) {

    /** The address that nothing outside this machine reaches. */
    public static final String THIS_MACHINE = "127.0.0.1";

    private static final int HIGHEST = 65_535;

    /** Reads a port: {@code 8080}, {@code 80:8080}, {@code 0.0.0.0:80:8080}, {@code [::1]::8080/udp}. */
    public static PublishedPort of(Origin origin, String text) {
        boolean isUdp = text.endsWith("/udp");
        int end = isUdp || text.endsWith("/tcp") ? text.length() - 4 : text.length();
        int last = text.lastIndexOf(':', end - 1);
        int first = text.lastIndexOf(':', last - 1);
        String address = first < 0 ? THIS_MACHINE : text.substring(0, first);
        int hostPort = last - first < 2 ? 0 : Digits.positive(text, first + 1, last, HIGHEST);
        int containerPort = Digits.positive(text, last + 1, end, HIGHEST);
        boolean isValid = hostPort >= 0 && (first < 0 || isAddress(address));
        return new PublishedPort(origin, text, address, hostPort, isValid ? containerPort : -1, isUdp);
    }

    /** A port that is published at the same port of this machine. */
    public static PublishedPort ofThisMachine(Origin origin, int port) {
        return of(origin, port + ":" + port);
    }

    /** The same port of the container at another port of the machine. */
    public PublishedPort at(int otherHostPort) {
        return new PublishedPort(origin, text, address, otherHostPort, containerPort, isUdp);
    }

    /** Whether it is an address; one of version 6 stands in brackets. */
    private static boolean isAddress(String text) {
        boolean isInBrackets = text.startsWith("[") && text.endsWith("]");
        byte[] bytes = IpAddress.bytes(isInBrackets ? text.substring(1, text.length() - 1) : text);
        return bytes != null && isInBrackets == bytes.length > 4;
    }

    /** Address and port on the machine, for people: {@code 127.0.0.1:8080}. */
    public String shown() {
        return address + ":" + (hostPort == 0 ? "(any)" : String.valueOf(hostPort)) + (isUdp ? "/udp" : "");
    }

    public boolean isValid() {
        return containerPort > 0;
    }

    /** Whether both cannot be published on one machine. */
    public boolean collidesWith(PublishedPort other) {
        return hostPort != 0
                && hostPort == other.hostPort
                && isUdp == other.isUdp
                && (address.equals(other.address) || isEveryAddress() || other.isEveryAddress());
    }

    private boolean isEveryAddress() {
        return address.equals("0.0.0.0") || address.equals("[::]");
    }
}
