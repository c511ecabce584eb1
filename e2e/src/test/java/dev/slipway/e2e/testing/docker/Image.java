package dev.slipway.e2e.testing.docker;

import dev.slipway.e2e.testing.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One image. */
public record Image(Docker docker, String id) {

    private static final double MEGA = 1_000_000;

    public String inspect(String template) {
        return docker.inspect("image", id, template);
    }

    public Map<String, String> labels() {
        return inspect("{{range $name, $value := .Config.Labels}}{{$name}}={{println $value}}{{end}}")
                .lines()
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf('=')), line -> line.substring(line.indexOf('=') + 1)));
    }

    /** Its names with their tags. */
    public List<String> names() {
        return inspect("{{range .RepoTags}}{{println .}}{{end}}")
                .strip()
                .lines()
                .toList();
    }

    public void remove() {
        docker.run("image", "rm", "--force", id).orFail();
    }

    boolean isMadeBySlipway() {
        return labels().containsKey("org.opencontainers.image.base.name");
    }

    /** The digests of its layers, the first one first. */
    public List<String> layers() {
        return inspect("{{range .RootFS.Layers}}{{println .}}{{end}}")
                .strip()
                .lines()
                .toList();
    }

    /** The output of its Java runtime for some arguments. */
    public List<String> java(String program, String... arguments) {
        var words = new ArrayList<>(List.of("run", "--rm", "--network", "none", "--entrypoint", program, id));
        words.addAll(List.of(arguments));
        return docker.run(words).orFail().lines();
    }

    /** How many layers are not those of an earlier image, which has as many. */
    public int layersChangedSince(List<String> earlier) {
        List<String> layers = layers();
        if (layers.size() != earlier.size()) {
            throw new AssertionError(layers + " are not as many as " + earlier);
        }
        int changed = 0;
        for (int i = 0; i < layers.size(); i++) {
            changed += layers.get(i).equals(earlier.get(i)) ? 0 : 1;
        }
        return changed;
    }

    public double megabytes() {
        return Long.parseLong(inspect("{{.Size}}")) / MEGA;
    }

    /** The size in bytes of the layer of the last COPY, which holds the program. */
    public long bytesOfLastCopy() {
        return docker
                .run("history", "--no-trunc", "--human=false", "--format", "{{.Size}} {{.CreatedBy}}", id)
                .orFail()
                .lines()
                .stream()
                .filter(line -> line.contains("COPY "))
                .mapToLong(line -> Long.parseLong(line.substring(0, line.indexOf(' '))))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no layer is made by COPY"));
    }

    /** A directory of the image as {@code tar} lists it: mode, numeric owner, size, name. */
    public List<String> list(String directory) {
        String container = docker.run("create", id).orFail().text();
        try {
            return new Command(
                            "sh", "-c", "docker cp " + container + ":" + directory + " - | tar -tvf - --numeric-owner")
                    .run()
                    .orFail()
                    .lines();
        } finally {
            docker.run("rm", container).orFail();
        }
    }
}
