package dev.slipway.e2e.site;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.slipway.e2e.testing.Await;
import dev.slipway.e2e.testing.docker.Container;
import dev.slipway.e2e.testing.docker.Docker;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Clients of a site with addresses of their own, each a container on a network of the stack. */
final class Crowd implements AutoCloseable {

    private final Docker docker = new Docker();
    private final List<String> attackers = new ArrayList<>();
    private final String network;
    private final String host;

    /** What honest clients got: the number of each status or error, and the longest time in milliseconds. */
    record Visit(Map<String, Integer> answers, int longest) {}

    /** How many uploads of one client were refused, and the status of another client's upload meanwhile. */
    record Share(int refused, int other) {}

    Crowd(String network, String host) {
        this.network = network;
        this.host = host;
    }

    /** Starts an attack that lasts until this is closed, and waits until it is in full swing. */
    void attack(String kind) {
        String id = docker.run(words(List.of("--detach"), "attack", kind, host))
                .orFail()
                .text();
        attackers.add(id);
        var attacker = new Container(docker, id);
        Await.until("in full swing", attacker::logs, logs -> logs.contains("are there"));
    }

    /** Visits the site for some seconds. */
    Visit visit(int seconds) {
        return read(Visit.class, "visit", host, String.valueOf(seconds));
    }

    /** The head of a request as it reaches the service. */
    String head(String... headers) {
        var arguments = new ArrayList<>(List.of("head", host));
        arguments.addAll(List.of(headers));
        return run(arguments.toArray(String[]::new));
    }

    /** Begins uploads as a proxy does for one of its clients. */
    Share share(int count) {
        return read(Share.class, "share", host, String.valueOf(count));
    }

    private <T> T read(Class<T> type, String... arguments) {
        String told = run(arguments);
        try {
            return JSON.std.beanFrom(type, told);
        } catch (IOException e) {
            throw new UncheckedIOException(told, e);
        }
    }

    private String run(String... arguments) {
        return docker.run(words(List.of("--rm"), arguments)).orFail().output();
    }

    @Override
    public void close() {
        for (String attacker : attackers) {
            docker.run("rm", "--force", attacker).orFail();
        }
    }

    private List<String> words(List<String> options, String... arguments) {
        var words = new ArrayList<>(List.of("run"));
        words.addAll(options);
        words.addAll(List.of("--network", network, "--entrypoint", "node", "node:24-alpine"));
        words.addAll(List.of("--input-type=module", "--eval", script(), "--"));
        words.addAll(List.of(arguments));
        return words;
    }

    private static String script() {
        try (InputStream in = Crowd.class.getResourceAsStream("/site/crowd.mjs")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
