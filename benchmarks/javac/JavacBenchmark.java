package javac;

import compile.Checkout;
import compile.Tree;
import cost.Rounds;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** How much more CPU a compile takes with Slipway, for modules of several sizes. */
final class JavacBenchmark {

    private final Checkout checkout = Checkout.current();
    private final Tree work = Tree.temporary();
    private final Path noop = ProcessorJar.of(NoopProcessor.class, work.root());
    private final Path oneClass = ProcessorJar.of(OneClassProcessor.class, work.root());
    private final ModuleSources sources = new ModuleSources(annotations(checkout));

    private JavacBenchmark() throws IOException {}

    public static void main(String[] args) throws Exception {
        var benchmark = new JavacBenchmark();
        benchmark.module(1, 1, 1.30, 15);
        benchmark.module(50, 1, 1.10, 7);
        benchmark.module(200, 1, 1.05, 5);
        benchmark.module(50, 50, 1.60, 5);
        benchmark.work.delete();
    }

    private void module(int classes, int services, double budget, int rounds) throws Exception {
        String title = classes
                + (classes == 1 ? " class, " : " classes, ")
                + services
                + (services == 1 ? " of them a service" : " of them services");
        Path directory = work.root().resolve(classes + "-" + services);
        var compile = new Compile(checkout, sources.write(directory, classes, services));
        new Rounds(rounds)
                .compare(
                        title,
                        List.of(
                                compile.withoutProcessing(),
                                compile.with("no-op processor", noop),
                                compile.with("processor of one empty class", oneClass),
                                compile.slipway(budget)));
    }

    /** Qualified names, so that a class that is no service has the same imports. */
    private static String annotations(Checkout checkout) throws IOException {
        String text = "@dev.slipway.annotations.ContainerImage(publish = {})\n@dev.slipway.annotations.HealthCheck";
        return checkout.has("ScrapeMetrics") ? text + "\n@dev.slipway.annotations.ScrapeMetrics" : text;
    }
}
