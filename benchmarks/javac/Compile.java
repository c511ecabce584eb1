package javac;

import compile.Checkout;
import compile.Tree;
import cost.Cpu;
import cost.Variant;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One module, compiled from nothing by one process of javac; only the processor differs. */
record Compile(Checkout checkout, Path sources) {

    /** What Slipway is compared with: no annotation processing at all. */
    Variant withoutProcessing() {
        return new Variant("`-proc:none`", 0, () -> millis(List.of("-proc:none")));
    }

    Variant with(String processor, Path jar) {
        return new Variant(processor, 0, () -> millis(List.of("-processorpath", jar.toString())));
    }

    Variant slipway(double budget) {
        return new Variant("Slipway", budget, this::slipwayMillis);
    }

    private double slipwayMillis() throws Exception {
        Tree project = Tree.temporary();
        Path target = project.root().resolve("target");
        var arguments =
                new ArrayList<>(List.of("-processorpath", checkout.processor().toString()));
        arguments.addAll(checkout.options(target, "stock", "stock-1.0.jar"));
        double millis = millis(arguments);
        if (!Files.exists(target.resolve("deploy/compose.yaml"))) {
            throw new IllegalStateException("Slipway made no deployment");
        }
        project.delete();
        return millis;
    }

    private double millis(List<String> processing) throws Exception {
        Tree output = Tree.temporary();
        Path generated = Files.createDirectory(output.root().resolve("generated"));
        var command = new ArrayList<>(List.of(checkout.tool("javac")));
        // The arguments of maven-compiler-plugin; --release makes every JDK read the same class library.
        command.addAll(List.of("-g", "-encoding", "UTF-8", "--release", "17", "-cp"));
        command.add(output.root() + File.pathSeparator + checkout.annotations());
        command.addAll(List.of("-d", output.root().toString(), "-s", generated.toString()));
        command.addAll(processing);
        command.add("@" + sources);
        double millis = Cpu.millis(command);
        output.delete();
        return millis;
    }
}
