package image;

import compile.Command;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The engine that DOCKER_HOST names, or the default one. */
final class Docker {

    private final List<String> images = new ArrayList<>();

    /** Builds an image and returns its name. */
    String build(Path context, Path dockerfile) throws IOException, InterruptedException {
        String image = "slipway-benchmark:" + System.nanoTime();
        run("build", "-q", "-t", image, "-f", dockerfile.toString(), context.toString());
        images.add(image);
        return image;
    }

    /** The digests of its layers, from below. */
    List<String> layers(String image) throws IOException, InterruptedException {
        String digests = run("image", "inspect", "-f", "{{range .RootFS.Layers}}{{println .}}{{end}}", image);
        return digests.lines().filter(line -> !line.isBlank()).toList();
    }

    void save(String image, Path file) throws IOException, InterruptedException {
        run("save", "-o", file.toString(), image);
    }

    /** By name, not by id: an image with the same content may be in use under another name. */
    void removeImages() throws IOException, InterruptedException {
        for (String image : images) {
            run("image", "rm", image);
        }
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("docker"));
        command.addAll(Arrays.asList(arguments));
        return Command.run(command);
    }
}
