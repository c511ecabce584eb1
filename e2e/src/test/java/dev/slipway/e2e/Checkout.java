package dev.slipway.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the sources, built with Maven as on a user's machine where only the user may read what is made. */
final class Checkout implements Fixture {

    private static final List<String> SOURCES =
            List.of("pom.xml", "LICENSE", "annotations", "templates", "processor", "sample-app");

    private final Path original = Path.of(System.getProperty("slipway.checkout", ".."));
    private final TemporaryDirectory directory = new TemporaryDirectory();

    private Checkout() {
        SOURCES.forEach(this::copy);
        otherModules().forEach(module -> copy(module + "/pom.xml"));
    }

    /** A copy whose sample has been packaged. */
    static Checkout packaged() {
        var checkout = new Checkout();
        try {
            Report.say("sample packaged after %s", checkout.build("package").took());
            return checkout;
        } catch (AssertionError e) {
            checkout.close();
            throw e;
        }
    }

    /**
     * Runs Maven for the sample and what it needs, under {@code umask 077}. The tests of these modules have run in the
     * build that runs this one.
     */
    CommandResult build(String... goals) {
        return new Command(
                        "sh",
                        "-c",
                        "umask 077; exec mvn -B -q -ntp -Dmaven.test.skip=true -Dmaven.javadoc.skip=true"
                                + " -pl sample-app -am " + String.join(" ", goals))
                .in(directory.path())
                .with("JAVA_HOME", System.getProperty("java.home"))
                .run()
                .orFail();
    }

    Path sample() {
        return directory.path().resolve("sample-app");
    }

    /** The class of the sample that bears the annotations. */
    Path service() {
        return sample().resolve("src/main/java/dev/slipway/sample/shop/OrdersService.java");
    }

    /** Edits a text of that class, which must be there. */
    void editService(String from, String to) {
        try {
            String text = Files.readString(service());
            if (!text.contains(from)) {
                throw new AssertionError("the sample does not say " + from);
            }
            Files.writeString(service(), text.replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The jar that a module's build left. */
    Path jar(String module) {
        Path target = directory.path().resolve(module).resolve("target");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().matches("slipway-" + module + "-[0-9.]+\\.jar"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        directory.close();
    }

    /** Maven wants the pom of each module, also of those that are not built. */
    private List<String> otherModules() {
        try (Stream<Path> files = Files.list(original)) {
            return files.filter(file -> Files.exists(file.resolve("pom.xml")))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !SOURCES.contains(name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(String source) {
        Path from = original.resolve(source).normalize();
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path relative = original.normalize().relativize(file);
                if (relative.getNameCount() < 2
                        || !relative.getName(1).toString().equals("target")) {
                    Path to = directory.path().resolve(relative);
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
