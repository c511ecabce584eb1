package dev.slipway.processor.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** The script {@code up.sh} of a module, run with a {@code docker} that only records its arguments. */
public final class UpScript {

    /** The exit code and the output. */
    public record Run(int exitCode, String output, String error) {}

    /**
     * The fake {@code docker}: it writes its arguments to {@code docker.log}, has the volumes in {@code volumes}, takes a
     * while for {@code up}, and ends it with {@code status}. Files have the answers to other questions.
     */
    private static final String DOCKER = """
            #!/bin/sh
            cd "$(dirname "$0")"
            echo "$*" >>docker.log
            case " $* " in
              *" config --quiet "*) ;;
              *" config "*) echo 'name: shop' ;;
              *" ps "*working_dir=*) cat here ;;
              *" ps "*project=*) cat containers-of-project ;;
              *" ps "*" --quiet "* | *" ps --quiet "*) echo 1234 ;;
              " inspect "*NetworkSettings*) cat published ;;
              " inspect "*Health*) cat health ;;
              " inspect "*) cat containers ;;
              " context "*) echo unix:///var/run/docker.sock ;;
              " exec "*promtool*) cat series ;;
              " exec "*"/dev/null "*) cat unread && [ ! -s unread ] ;;
              " exec "*) cat targets ;;
              *" volume ls "*volume=*) sed -n "/^shop_${*##*volume=}$/p" volumes ;;
              *" volume ls "*) cat volumes ;;
              *" up "*)
                echo "begin $PPID" >>ups.log
                sleep "$(cat pause)"
                echo "end $PPID" >>ups.log
                exit "$(cat status)"
                ;;
            esac
            """;

    private static final String ONE_TARGET =
            "{\"data\":{\"activeTargets\":[{\"discoveredLabels\":{},\"lastError\":\"\",\"health\":\"up\"}]}}";

    private final Path root;
    private final Map<String, String> environment = new HashMap<>();
    private List<String> shell = List.of("sh");

    /**
     * Lays out a module.
     *
     * @param root an empty directory
     * @param example the golden example, with the operator's directory of the documented set-up
     */
    public UpScript(Path root, String example) {
        this(root);
        Path expected = Golden.resources().resolve("accepted").resolve(example).resolve("expected/deploy");
        FileTree.read(expected).forEach((path, text) -> write(deploy().resolve(path), text));
        write(jar(), "PK\0META-INF/slipway/deployment/00000000PK\0");
    }

    /** That of a module that was built, which lies in this directory. */
    public UpScript(Path root) {
        this.root = root;
        Path docker = write(root.resolve("bin/docker"), DOCKER);
        write(root.resolve("bin/volumes"), "");
        write(root.resolve("bin/containers"), "");
        write(root.resolve("bin/pause"), "0");
        write(root.resolve("bin/status"), "0");
        write(root.resolve("bin/here"), "");
        write(root.resolve("bin/containers-of-project"), "1234\n");
        write(root.resolve("bin/published"), "\n");
        write(root.resolve("bin/health"), "\n");
        write(root.resolve("bin/targets"), ONE_TARGET);
        write(root.resolve("bin/series"), "");
        write(root.resolve("bin/unread"), "");
        write(root.resolve("bin/docker.log"), "");
        write(root.resolve("bin/ups.log"), "");
        try {
            Files.setPosixFilePermissions(docker, PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        environment.put("PATH", root.resolve("bin") + ":" + System.getenv("PATH"));
    }

    public Path deploy() {
        return root.resolve("target/deploy");
    }

    /** What images are built from, of the build that wrote the files. */
    public Path jar() {
        return root.resolve("target/shop-1.4.jar");
    }

    public Path operator() {
        return root.resolve("deploy");
    }

    public Path secret(String name) {
        return operator().resolve("secrets").resolve(name);
    }

    /** Writes a file and its directories. */
    public static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Uses another shell. */
    public UpScript by(String... words) {
        shell = List.of(words);
        return this;
    }

    public UpScript with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Hides programs of this machine: the path leads to links to all others. They are kept for the next test. */
    public UpScript without(String... programs) {
        Path links =
                Path.of("target", "path-without-" + String.join("-", programs)).toAbsolutePath();
        try {
            Files.createDirectories(links);
            for (String part : System.getenv("PATH").split(":")) {
                for (File file : Objects.requireNonNullElse(new File(part).listFiles(), new File[0])) {
                    Path link = links.resolve(file.getName());
                    if (!List.of(programs).contains(file.getName())
                            && Files.notExists(link, LinkOption.NOFOLLOW_LINKS)) {
                        Files.createSymbolicLink(link, file.toPath());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return with("PATH", root.resolve("bin") + ":" + links);
    }

    /** Sets how many seconds {@code docker compose up} takes. */
    public UpScript takes(String seconds) {
        write(root.resolve("bin/pause"), seconds);
        return this;
    }

    /** Sets the existing volumes. */
    public UpScript volumes(String names) {
        write(root.resolve("bin/volumes"), names);
        return this;
    }

    /** Lets {@code docker compose up} fail. */
    public UpScript fails() {
        return answers("status", "1");
    }

    /** Sets the answer to a question; the script above has the names. */
    public UpScript answers(String question, String text) {
        write(root.resolve("bin").resolve(question), text);
        return this;
    }

    /** Sets the output of {@code docker inspect} for any container. */
    public UpScript containers(String json) {
        write(root.resolve("bin/containers"), json);
        return this;
    }

    /** The calls of Docker, one per line. */
    public List<String> asked() {
        return lines("bin/docker.log");
    }

    /** When {@code docker compose up} began and ended. */
    public List<String> ups() {
        return lines("bin/ups.log");
    }

    private List<String> lines(String path) {
        try {
            return Files.readAllLines(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Run run(String... options) {
        return end(start(deploy().resolve("up.sh"), options));
    }

    /** Starts it, with its output in files. */
    public Process start() {
        return start(deploy().resolve("up.sh"));
    }

    /** Starts it by a path, which may be a link. */
    public Process start(Path script, String... options) {
        var words = new ArrayList<>(shell);
        words.add(script.toString());
        words.addAll(List.of(options));
        try {
            var builder = new ProcessBuilder(words).directory(root.toFile());
            builder.environment().putAll(environment);
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it has ended. */
    public static Run end(Process process) {
        try {
            String output = new String(process.getInputStream().readAllBytes());
            String error = new String(process.getErrorStream().readAllBytes());
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                throw new AssertionError("up.sh does not end");
            }
            return new Run(process.exitValue(), output, error);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
