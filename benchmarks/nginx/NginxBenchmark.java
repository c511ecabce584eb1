package nginx;

import compile.Checkout;
import compile.Tree;
import cost.Rounds;
import cost.Samples;
import cost.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How much of the CPU time of other configurations the generated one takes for an answer. */
final class NginxBenchmark {

    private static final int ROUNDS = 9;

    private final Checkout checkout = Checkout.current();
    private final Tree work = Tree.temporary();
    private final List<Server> servers = new ArrayList<>();

    private NginxBenchmark() throws IOException {}

    public static void main(String[] args) throws Exception {
        var benchmark = new NginxBenchmark();
        try {
            benchmark.run();
        } finally {
            benchmark.work.delete();
        }
    }

    private void run() throws Exception {
        Site site = new Site(checkout, work.root().resolve("site")).write();
        Path generated = work.root().resolve("generated");
        new Tree(site.configuration()).copyTo(generated);
        servers.add(Server.start(site, generated));
        servers.add(Server.start(site, other("debian-default")));
        servers.add(Server.start(site, other("compressing-on-the-fly")));
        System.out.printf("%n%s", Answers.HEAD);
        compare("script of 100 KB", Site.SCRIPT, 0.35, 0.02);
        compare("index.html", Site.PAGE, 0, 0);
    }

    private Path other(String name) throws IOException {
        Path directory = Files.createDirectory(work.root().resolve(name));
        Files.copy(
                checkout.root().resolve("benchmarks/nginx").resolve(name + ".conf"), directory.resolve("nginx.conf"));
        return directory;
    }

    private void compare(String request, String path, double debianBudget, double onTheFlyBudget) throws Exception {
        var variants = List.of(
                variant("generated", servers.get(0), path, 0),
                variant("Debian's default", servers.get(1), path, debianBudget),
                variant("compressing on the fly", servers.get(2), path, onTheFlyBudget));
        List<Samples> samples = new Rounds(ROUNDS).measure(variants);
        for (int i = 0; i < variants.size(); i++) {
            var answers = new Answers(
                    i == 0 ? request : "", variants.get(i), servers.get(i).answer(path), samples.get(i));
            System.out.println(answers.row(samples.get(0)));
        }
    }

    private static Variant variant(String name, Server server, String path, double budget) {
        return new Variant(name, budget, () -> server.millisPerAnswer(path));
    }
}
