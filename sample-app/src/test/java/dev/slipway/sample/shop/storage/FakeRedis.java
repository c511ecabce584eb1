package dev.slipway.sample.shop.storage;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks as much of the protocol of Redis as the cache needs, and can go, hang and come back. */
final class FakeRedis implements AutoCloseable {

    final Map<String, String> entries = new ConcurrentHashMap<>();
    final List<List<String>> commands = new CopyOnWriteArrayList<>();
    final AtomicInteger connections = new AtomicInteger();

    private final List<Socket> clients = new CopyOnWriteArrayList<>();
    private final int port;
    private volatile boolean hangs;
    private ServerSocket server;
    private Thread acceptor;

    FakeRedis() throws IOException {
        start(0);
        this.port = server.getLocalPort();
    }

    CacheAddress address() {
        return CacheAddress.of("redis://localhost:" + port, "s3cret");
    }

    void hang() {
        hangs = true;
    }

    void comeBack() throws IOException {
        hangs = false;
        if (server.isClosed()) {
            start(port);
        }
    }

    /** Stops like a process that ends: clients find their connections closed. */
    @Override
    public void close() throws IOException {
        server.close();
        // The port is free when the acceptor has ended.
        join(acceptor);
        for (Socket client : clients) {
            client.close();
        }
    }

    private void start(int port) throws IOException {
        server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        acceptor = run(() -> accept(server));
    }

    private void accept(ServerSocket server) throws IOException {
        while (true) {
            Socket client = server.accept();
            connections.incrementAndGet();
            clients.add(client);
            run(() -> serve(client));
        }
    }

    private void serve(Socket client) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(client.getInputStream()));
        while (true) {
            List<String> command = new ArrayList<>();
            for (int rest = number(in); rest > 0; rest--) {
                command.add(new String(in.readNBytes(number(in)), StandardCharsets.UTF_8));
                in.readNBytes(2);
            }
            if (!hangs) {
                commands.add(command);
                client.getOutputStream().write(answer(command).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private String answer(List<String> command) {
        switch (command.get(0)) {
            case "GET":
                String value = entries.get(command.get(1));
                return value == null
                        ? "$-1\r\n"
                        : "$" + value.getBytes(StandardCharsets.UTF_8).length + "\r\n" + value + "\r\n";
            case "SET":
                entries.put(command.get(1), command.get(2));
                return "+OK\r\n";
            case "HELLO":
                return "-ERR unknown command 'HELLO'\r\n";
            default:
                return "+OK\r\n";
        }
    }

    /** The number after {@code *} or {@code $}. */
    private static int number(DataInputStream in) throws IOException {
        in.readByte();
        StringBuilder digits = new StringBuilder();
        for (int next = in.readByte(); next != '\r'; next = in.readByte()) {
            digits.append((char) next);
        }
        in.readByte();
        return Integer.parseInt(digits.toString());
    }

    private static Thread run(Connected work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // The client or the test has closed the connection.
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @FunctionalInterface
    private interface Connected {
        void run() throws IOException;
    }
}
