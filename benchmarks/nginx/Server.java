package nginx;

import compile.Command;
import cost.Cpu;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * nginx in a container that is asked at its own address, past Docker's proxy.
 *
 * @param name names the container
 * @param address its address
 * @param master the master process, seen from outside
 */
record Server(String name, String address, ProcessHandle master) {

    /** Lines of the access log are made and then dropped: what a pipe costs depends on how busy its reader is. */
    private static final String COMMAND = "exec nginx -c /etc/nginx/slipway/nginx.conf -g 'daemon off;' >/dev/null";

    /**
     * Every kernel has it, and where nothing is lost it does what the usual one does, cubic. A machine may have bbr
     * instead, whose timers cost more than nginx does.
     */
    private static final String CONGESTION_CONTROL = "net.ipv4.tcp_congestion_control=reno";

    private static final String PID_AND_ADDRESS =
            "{{.State.Pid}} {{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int TRIES = 200;
    private static final int MILLIS_BETWEEN_TRIES = 50;

    /** Starts it with the configuration in a directory. The container is gone when the JVM is, whatever ends that. */
    static Server start(Site site, Path configuration) throws IOException, InterruptedException {
        Path log = Files.createTempFile(configuration, "container", ".log");
        // The container's user is another one, to whom a umask may have closed them.
        Command.run(List.of(
                "chmod", "-R", "a+rX", configuration.toString(), site.files().toString()));
        String name = "slipway-benchmark-" + ProcessHandle.current().pid() + "-" + configuration.getFileName();
        Process client = new ProcessBuilder(
                        "docker",
                        "run",
                        "--rm",
                        "--name=" + name,
                        "--sysctl=" + CONGESTION_CONTROL,
                        "--cpuset-cpus=" + Wrk.PROCESSOR,
                        "--volume=" + configuration + ":/etc/nginx/slipway:ro",
                        "--volume=" + site.files() + ":/srv/site:ro",
                        "--entrypoint=sh",
                        site.image(),
                        "-c",
                        COMMAND)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(name)));
        for (int i = 0; i < TRIES && client.isAlive(); i++) {
            try {
                Server server = running(name);
                server.answer(Site.PAGE);
                return server;
            } catch (IOException | RuntimeException notYet) {
                Thread.sleep(MILLIS_BETWEEN_TRIES);
            }
        }
        throw new IllegalStateException(name + " does not answer:\n" + Files.readString(log));
    }

    /** The CPU time of an answer, in milliseconds. */
    double millisPerAnswer(String path) throws IOException, InterruptedException {
        double before = Cpu.millis(master);
        long answers = Wrk.ask(url(path));
        return (Cpu.millis(master) - before) / answers;
    }

    /** One answer, as it comes: compressed where nginx compresses it. */
    HttpResponse<byte[]> answer(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create(url(path)))
                        .header("Accept-Encoding", "gzip")
                        .build(),
                BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(name + path + ": " + answer.statusCode());
        }
        return answer;
    }

    private String url(String path) {
        return "http://" + address + ":8080" + path;
    }

    private static Server running(String name) throws IOException, InterruptedException {
        String[] facts = Command.run(List.of("docker", "container", "inspect", "-f", PID_AND_ADDRESS, name))
                .split("\\s+");
        ProcessHandle master = ProcessHandle.of(Long.parseLong(facts[0])).orElseThrow();
        return new Server(name, facts[1], master);
    }

    /** A container that is no more is no failure. */
    private static void remove(String name) {
        try {
            new ProcessBuilder("docker", "rm", "-f", name)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("docker rm -f " + name, e);
        }
    }
}
