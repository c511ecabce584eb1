package dev.slipway.e2e.testing.docker;

import dev.slipway.e2e.testing.Await;
import dev.slipway.e2e.testing.Command;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/**
 * A host outside this machine, as containers see it. It has no route to their networks, so only containers with a way
 * out reach it. It is connected by a link outside the engine's networks, which needs root.
 */
public final class Outside implements AutoCloseable {

    /** Addresses that are reserved for documentation, so nothing else has them. */
    private static final String NEAR = "198.51.100.1";

    private static final String FAR = "198.51.100.2";

    private final String wire = "slip" + ProcessHandle.current().pid();
    private final String container;

    public Outside() {
        var docker = new Docker();
        container = docker.run(
                        "run", "--detach", "--rm", "--network", "none", "busybox:1.37", "httpd", "-f", "-p", "80")
                .orFail()
                .text();
        String process = docker.inspect("container", container, "{{.State.Pid}}");
        run("ip", "link", "add", wire, "type", "veth", "peer", "name", "outside", "netns", process);
        run("ip", "addr", "add", NEAR + "/30", "dev", wire);
        run("ip", "link", "set", wire, "up");
        for (List<String> words : List.of(
                List.of("addr", "add", FAR + "/30", "dev", "outside"), List.of("link", "set", "outside", "up"))) {
            var all = new ArrayList<>(List.of("nsenter", "--target", process, "--net", "ip"));
            all.addAll(words);
            run(all.toArray(String[]::new));
        }
        Await.until("that the host outside answers", Outside::answers, Boolean::booleanValue);
    }

    private static boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(FAR, 80), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Host and port at which it listens. */
    public String address() {
        return FAR + ":80";
    }

    /** The link disappears with the container. */
    @Override
    public void close() {
        new Docker().run("kill", container).orFail();
    }

    private static void run(String... words) {
        new Command(words).run().orFail();
    }
}
