package dev.slipway.e2e.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.e2e.testing.Http;
import dev.slipway.e2e.testing.fixture.NeedsDocker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Long connections: WebSockets and events, only on routes that allow them. */
@NeedsDocker
class SiteStreamsIT {

    private final Http http;
    private final RawHttp raw;

    SiteStreamsIT(Gate gate) {
        this.http = gate.http();
        this.raw = new RawHttp(http.port());
    }

    @Test
    void webSocketsTalkBothWays() throws IOException {
        try (var socket = raw.connect()) {
            socket.getOutputStream().write(upgrade("/api/ws", "websocket"));
            String head = RawHttp.readHead(socket);
            assertThat(head).startsWith("HTTP/1.1 101").contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
            byte[] frame = {(byte) 0x81, (byte) 0x85, 1, 2, 3, 4, 'h' ^ 1, 'e' ^ 2, 'l' ^ 3, 'l' ^ 4, 'o' ^ 1};
            socket.getOutputStream().write(frame);
            assertThat(new String(socket.getInputStream().readNBytes(7), StandardCharsets.ISO_8859_1))
                    .endsWith("hello");
        }
    }

    @Test
    void noOtherRouteAndNoOtherProtocolIsUpgraded() throws IOException {
        assertThat(raw.head(upgrade("/api/head", "websocket"))).startsWith("HTTP/1.1 200");
        assertThat(http.get("/api/head").body()).doesNotContainIgnoringCase("upgrade");
        assertThat(raw.head(upgrade("/api/ws", "h2c"))).startsWith("HTTP/1.1 200");
    }

    @Test
    void eventsArriveAsTheyAreSent() throws IOException {
        try (var socket = raw.connect()) {
            socket.getOutputStream()
                    .write("GET /api/events HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            RawHttp.readHead(socket);
            var arrived = new ArrayList<Instant>();
            var text = new StringBuilder();
            for (int c = socket.getInputStream().read();
                    c >= 0;
                    c = socket.getInputStream().read()) {
                text.append((char) c);
                if (text.toString().endsWith("\n\n")) {
                    arrived.add(Instant.now());
                }
            }
            assertThat(arrived).hasSize(4);
            assertThat(Duration.between(arrived.get(0), arrived.get(3))).isGreaterThan(Duration.ofMillis(1200));
        }
    }

    private static byte[] upgrade(String path, String protocol) {
        return ("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: " + protocol
                        + "\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
