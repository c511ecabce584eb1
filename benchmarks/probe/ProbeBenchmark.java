package probe;

import com.sun.net.httpserver.HttpServer;
import compile.Checkout;
import compile.Tree;
import cost.Cpu;
import cost.Rounds;
import cost.Variant;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

/** How much more CPU a health probe takes than a JVM with its flags that starts and ends. */
final class ProbeBenchmark {

    private ProbeBenchmark() {}

    public static void main(String[] args) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/health", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        Tree project = Tree.temporary();
        int port = server.getAddress().getPort();
        ProbeJar jar = new ProbeJar(Checkout.current(), project.root()).build(port);
        System.out.println("\n`"
                + String.join(" ", jar.probe().subList(1, jar.probe().size() - 3)) + "`");
        new Rounds(31)
                .compare(
                        "One probe", List.of(variant("`halt(0)`", 0, jar.floor()), variant("probe", 1.5, jar.probe())));
        server.stop(0);
        project.delete();
    }

    private static Variant variant(String name, double budget, List<String> command) {
        return new Variant(name, budget, () -> Cpu.millis(command));
    }
}
