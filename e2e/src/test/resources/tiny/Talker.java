package tiny;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Speaks HTTP/1.1 on bare sockets, so that it can do what a library would not: show request heads, fail, upgrade,
 * stream.
 */
final class Talker {

    private static final String OK = "200 OK";
    private static final int BIG = 16 << 20;

    private final AtomicInteger connections = new AtomicInteger();
    private final ServerSocket server;

    Talker(int port) throws IOException {
        server = new ServerSocket(port, 128);
    }

    void run() throws IOException {
        while (true) {
            Socket socket = server.accept();
            int number = connections.incrementAndGet();
            new Thread(() -> talk(socket, number)).start();
        }
    }

    private void talk(Socket socket, int number) {
        try (socket) {
            var in = new BufferedInputStream(socket.getInputStream());
            OutputStream out = socket.getOutputStream();
            for (String head = head(in); !head.isEmpty(); head = head(in)) {
                in.readNBytes(length(head));
                String path = head.split(" ")[1].replaceAll("\\?.*", "");
                if (path.equals("/api/fail/" + System.getenv("HOSTNAME"))) {
                    return;
                }
                switch (path) {
                    case "/api/ws" -> {
                        upgrade(head, in, out);
                        return;
                    }
                    case "/api/events" -> events(out);
                    case "/api/slow" -> {
                        Thread.sleep(3000);
                        answer(out, OK, "", "slow");
                    }
                    case "/api/loud" -> answer(
                            out,
                            OK,
                            "Server: tiny/1\r\nX-Powered-By: tiny\r\nX-Frame-Options: ALLOWALL\r\n"
                                    + "Content-Security-Policy: default-src *\r\nX-Request-Id: mine\r\n",
                            "loud");
                    case "/api/busy" -> answer(out, "503 Service Unavailable", "", "busy");
                    case "/api/accel" -> answer(out, OK, "X-Accel-Redirect: /told.json\r\n", "mine");
                    case "/api/big" -> big(out);
                    case "/api/connection" -> answer(out, OK, "", System.getenv("HOSTNAME") + " " + number);
                    default -> answer(out, OK, "", head);
                }
            }
        } catch (IOException | InterruptedException e) {
            System.out.println(e);
        }
    }

    private static void answer(OutputStream out, String status, String headers, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        String head = "HTTP/1.1 " + status + "\r\nContent-Type: text/plain; version=0.0.4\r\n" + headers
                + "Content-Length: " + body.length + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.UTF_8));
        out.write(body);
        out.flush();
    }

    private static void big(OutputStream out) throws IOException {
        out.write(("HTTP/1.1 200 OK\r\nContent-Length: " + BIG + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        byte[] part = new byte[1 << 16];
        for (int sent = 0; sent < BIG; sent += part.length) {
            out.write(part);
        }
        out.flush();
    }

    private static void events(OutputStream out) throws IOException, InterruptedException {
        out.write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
        for (int i = 1; i <= 4; i++) {
            String event = "data: " + i + "\n\n";
            out.write((Integer.toHexString(event.length()) + "\r\n" + event + "\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            Thread.sleep(500);
        }
        out.write("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Echoes short text frames. */
    private static void upgrade(String head, InputStream in, OutputStream out) throws IOException {
        String key = header(head, "Sec-WebSocket-Key");
        if (!header(head, "Upgrade").equals("websocket") || !header(head, "Connection").equals("upgrade")) {
            answer(out, OK, "", "no upgrade");
            return;
        }
        out.write(("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        + "Sec-WebSocket-Accept: " + accept(key) + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        for (int first = in.read(); first == 0x81; first = in.read()) {
            int length = in.read() & 0x7f;
            byte[] mask = in.readNBytes(4);
            byte[] text = in.readNBytes(length);
            for (int i = 0; i < length; i++) {
                text[i] ^= mask[i % 4];
            }
            out.write(0x81);
            out.write(length);
            out.write(text);
            out.flush();
        }
    }

    private static String accept(String key) throws IOException {
        try {
            byte[] text = (key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").getBytes(StandardCharsets.US_ASCII);
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-1").digest(text));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }

    private static String head(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        for (int c = in.read(); c >= 0; c = in.read()) {
            head.write(c);
            if (head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                return head.toString(StandardCharsets.ISO_8859_1);
            }
        }
        return "";
    }

    private static int length(String head) {
        String length = header(head, "Content-Length");
        return length.isEmpty() ? 0 : Integer.parseInt(length);
    }

    private static String header(String head, String name) {
        for (String line : head.split("\r\n")) {
            if (line.toLowerCase().startsWith(name.toLowerCase() + ":")) {
                return line.substring(name.length() + 1).strip();
            }
        }
        return "";
    }
}
