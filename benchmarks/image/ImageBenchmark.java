package image;

import compile.Checkout;
import compile.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How large the sample application's image is, and how much of it is new after a change of one class. */
final class ImageBenchmark {

    private static final double CHANGE_BUDGET = 0.01;

    private final Checkout checkout = Checkout.current();
    private final Docker docker = new Docker();

    public static void main(String[] args) throws Exception {
        var benchmark = new ImageBenchmark();
        try {
            benchmark.run();
        } finally {
            benchmark.docker.removeImages();
        }
    }

    private void run() throws Exception {
        var rows = new ArrayList<Measured>();
        rows.add(naive());
        for (String runtime :
                System.getenv().getOrDefault("RUNTIMES", "DISTROLESS JLINK").split(" ")) {
            if (checkout.has("ImageRuntime")) {
                rows.add(generated(runtime, runtime.equals("JLINK") ? 0.3 : 0.55));
            } else if (runtime.equals("DISTROLESS")) {
                rows.add(generated("", 0.55));
            } else {
                System.out.println("\nNo " + runtime + ": this version of Slipway has no @ContainerImage(runtime).");
            }
        }
        System.out.printf("%n%s", Measured.HEAD);
        rows.forEach(row -> System.out.println(row.row(rows.get(0))));
    }

    private Measured naive() throws Exception {
        Tree copy = Tree.temporary();
        Tree context = Tree.temporary();
        Application application = Application.copy(checkout, copy.root());
        Path dockerfile = checkout.root().resolve("benchmarks/image/naive.Dockerfile");
        Path jar = context.root().resolve("app.jar");
        application.fatJar(jar);
        Layers before = build(context.root(), dockerfile);
        application.changeOneClass();
        application.fatJar(jar);
        Layers after = build(context.root(), dockerfile);
        copy.delete();
        context.delete();
        return new Measured("naive: JRE and fat jar", 0, 0, before.size(), after.changedSince(before));
    }

    private Measured generated(String runtime, double budget) throws Exception {
        Tree copy = Tree.temporary();
        Application application = Application.copy(checkout, copy.root());
        if (!runtime.isEmpty()) {
            application.setRuntime(runtime);
        }
        Path dockerfile = application.target().resolve("deploy/orders/Dockerfile");
        Layers before = build(application.target(), dockerfile);
        application.changeOneClass();
        Layers after = build(application.target(), dockerfile);
        copy.delete();
        String name = "Slipway, " + (runtime.isEmpty() ? "DISTROLESS" : runtime);
        return new Measured(name, budget, CHANGE_BUDGET, before.size(), after.changedSince(before));
    }

    private Layers build(Path context, Path dockerfile) throws IOException, InterruptedException {
        if (!Files.exists(dockerfile)) {
            throw new IllegalStateException("There is no " + dockerfile);
        }
        return Layers.of(docker, docker.build(context, dockerfile));
    }
}
