package image;

import compile.Checkout;
import compile.Command;
import compile.Tree;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A copy of the sample application, source and build, that can be changed and built again without Maven. */
record Application(Checkout checkout, Path project) {

    private static final String CHANGE = """
             {
                private static final String CHANGE = "one class changed";
                static String change() {
                    return CHANGE;
                }
            """;

    static Application copy(Checkout checkout, Path project) throws IOException {
        for (String directory : List.of("src", "web", "target")) {
            Tree original = new Tree(checkout.root().resolve("sample-app").resolve(directory));
            if (Files.isDirectory(original.root())) {
                original.copyTo(project.resolve(directory));
            }
        }
        return new Application(checkout, project);
    }

    Path target() {
        return project.resolve("target");
    }

    /** Says {@code @ContainerImage(runtime = …)}. */
    void setRuntime(String runtime) throws IOException, InterruptedException {
        String value = "dev.slipway.annotations.ImageRuntime." + runtime;
        edit(
                "OrdersService.java",
                "@ContainerImage\\((?:runtime = [\\w.]+, )?",
                "@ContainerImage(runtime = " + value + ", ");
        build();
    }

    /** As a bug fix does: one class is another one, all others are the same. */
    void changeOneClass() throws IOException, InterruptedException {
        edit("OrdersApi.java", "(?<=class OrdersApi) \\{", CHANGE);
        build();
    }

    /** One archive of the application and its libraries, as the shade and assembly plugins make it. */
    void fatJar(Path jar) throws IOException, InterruptedException {
        Tree content = Tree.temporary();
        for (Path library : new Tree(target().resolve("lib")).files(".jar")) {
            inside(content.root(), "--extract", "--file", library.toString());
        }
        inside(content.root(), "--extract", "--file", jar().toString());
        Command.run(List.of(
                checkout.tool("jar"),
                "--create",
                "--file",
                jar.toString(),
                "--main-class",
                "dev.slipway.sample.shop.OrdersService",
                "-C",
                content.root().toString(),
                "."));
        content.delete();
    }

    private void build() throws IOException, InterruptedException {
        String libraries = new Tree(target().resolve("lib"))
                .files(".jar").stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        String classes = target().resolve("classes").toString();
        var javac = new ArrayList<>(List.of(checkout.tool("javac"), "-g", "--release", "17", "-d", classes, "-cp"));
        javac.add(checkout.annotations() + File.pathSeparator + libraries);
        javac.addAll(List.of("-processorpath", checkout.processor().toString()));
        javac.addAll(checkout.options(target(), "shop", jar().getFileName().toString()));
        new Tree(project.resolve("src/main/java")).files(".java").forEach(file -> javac.add(file.toString()));
        Command.run(javac);
        Command.run(List.of(checkout.tool("jar"), "--update", "--file", jar().toString(), "-C", classes, "."));
    }

    private Path jar() throws IOException {
        return new Tree(target())
                .files(".jar").stream()
                        .filter(file -> file.getParent().equals(target()))
                        .findFirst()
                        .orElseThrow();
    }

    private void edit(String fileName, String pattern, String replacement) throws IOException {
        Path file =
                new Tree(project.resolve("src/main/java")).files("/" + fileName).get(0);
        String text = Files.readString(file);
        String edited = text.replaceFirst(pattern, replacement);
        if (edited.equals(text)) {
            throw new IllegalStateException("nothing to change in " + fileName);
        }
        Files.writeString(file, edited);
    }

    private void inside(Path directory, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(checkout.tool("jar")));
        command.addAll(List.of(arguments));
        Command.run(directory, command);
    }
}
