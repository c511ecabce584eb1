package tiny;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * Reports over HTTP what reached the process: /env/NAME, /property/NAME, /arg/0. Has a metric, at /naked without a type
 * and at /page as HTML, and keeps a text in a file.
 */
final class Server {

    private static final String METRICS = "tiny_answers 1\n";
    private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private final HttpServer server;

    Server(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(port), 0);
    }

    void start(String[] args) {
        answer("/health", name -> "up");
        answer("/metrics", name -> METRICS);
        answer("/naked", "", name -> METRICS);
        answer("/page", "text/html", name -> METRICS);
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
        answer(path, TEXT, answer);
    }

    private void answer(String path, String type, Function<String, String> answer) {
        server.createContext(path, exchange -> {
            String text = String.valueOf(answer.apply(exchange.getRequestURI().getPath().substring(path.length())));
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            if (!type.isEmpty()) {
                exchange.getResponseHeaders().set("Content-Type", type);
            }
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
