package probe;

import compile.Checkout;
import compile.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A service with a generated probe, compiled and packed as a build does it, and what is needed to run the probe. */
record ProbeJar(Checkout checkout, Path project) {

    /** Halts as the probe does, and asks nobody first. */
    private static final String FLOOR = """
            package com.acme.stock;

            public final class Floor {
                public static void main(String[] args) {
                    Runtime.getRuntime().halt(0);
                }
            }
            """;

    private static final String SERVICE = """
            package com.acme.stock;

            import dev.slipway.annotations.ContainerImage;
            import dev.slipway.annotations.HealthCheck;

            @ContainerImage(port = PORT)
            @HealthCheck
            public final class StockService {
                public static void main(String[] args) {}
            }
            """;

    /** Compiles and packs it. */
    ProbeJar build(int port) throws IOException, InterruptedException {
        Path service = Files.writeString(
                project.resolve("StockService.java"), SERVICE.replace("PORT", Integer.toString(port)));
        Path floor = Files.writeString(project.resolve("Floor.java"), FLOOR);
        var javac = new ArrayList<>(List.of(checkout.tool("javac"), "--release", "17", "-d", classes()));
        javac.addAll(List.of("-cp", checkout.annotations().toString()));
        javac.addAll(List.of("-processorpath", checkout.processor().toString()));
        javac.addAll(checkout.options(project.resolve("target"), "stock", "stock-1.0.jar"));
        javac.addAll(List.of(service.toString(), floor.toString()));
        Command.run(javac);
        Command.run(List.of(checkout.tool("jar"), "--create", "--file", jar(), "-C", classes(), "."));
        return this;
    }

    /** What Docker runs in the container, with the jar where it lies here and the java that runs this. */
    List<String> probe() throws IOException {
        String dockerfile = Files.readString(project.resolve("target/deploy/stock/Dockerfile"));
        var command = new ArrayList<>(HealthCommand.of(dockerfile));
        command.replaceAll(word -> word.equals("/app/app.jar") ? jar() : word);
        command.set(0, checkout.tool("java"));
        return command;
    }

    /** The same JVM, the same flags, the same jar, another class. */
    List<String> floor() throws IOException {
        var command = new ArrayList<>(probe());
        command.set(command.size() - 1, "com.acme.stock.Floor");
        return command;
    }

    private String jar() {
        return project.resolve("target/stock-1.0.jar").toString();
    }

    private String classes() {
        return project.resolve("target/classes").toString();
    }
}
