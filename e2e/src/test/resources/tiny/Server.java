package tiny;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** Tells over HTTP what reached the process: /env/NAME, /property/NAME, /arg/0; has a metric; and keeps a text in a file. */
final class Server {

    private final HttpServer server;

    Server(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(port), 0);
    }

    void start(String[] args) {
        answer("/health", name -> "up");
        answer("/metrics", name -> "tiny_answers 1\n");
        answer("/env/", System::getenv);
        answer("/property/", System::getProperty);
        answer("/arg/", index -> args[Integer.parseInt(index)]);
        answer("/args", name -> String.valueOf(args.length));
        answer("/write/", text -> write(Path.of("/var/lib/tiny/kept"), text));
        answer("/read", name -> read(Path.of("/var/lib/tiny/kept")));
        answer("/write-app/", text -> write(Path.of("/app/kept"), text));
        answer("/read-app", name -> String.valueOf(read(Path.of("/app/app.jar")).length() > 0));
        server.start();
    }

    private void answer(String path, Function<String, String> answer) {
        server.createContext(path, exchange -> {
            String text = String.valueOf(answer.apply(exchange.getRequestURI().getPath().substring(path.length())));
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private static String write(Path file, String text) {
        try {
            Files.writeString(file, text);
            return "written";
        } catch (IOException e) {
            return e.getClass().getSimpleName();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }
}
