package image;

import compile.Command;
import compile.Tree;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** The layers of an image with the bytes of each, unpacked: digest by digest, so that two images can be compared. */
record Layers(Map<String, Long> bytes) {

    private static final Pattern LIST = Pattern.compile("\"Layers\":\\[([^\\]]*)]");
    private static final Pattern FILE = Pattern.compile("\"([^\"]+)\"");

    /**
     * Reads them from {@code docker save}: {@code docker image ls} rounds, and what it counts depends on how the engine
     * keeps its images.
     */
    static Layers of(Docker docker, String image) throws IOException, InterruptedException {
        Tree saved = Tree.temporary();
        Path archive = saved.root().resolve("image.tar");
        docker.save(image, archive);
        Path root = Files.createDirectory(saved.root().resolve("image"));
        Command.run(List.of("tar", "-xf", archive.toString(), "-C", root.toString()));
        var list = LIST.matcher(Files.readString(root.resolve("manifest.json")));
        if (!list.find()) {
            throw new IllegalStateException("no layers in the manifest of " + image);
        }
        List<Path> files = FILE.matcher(list.group(1))
                .results()
                .map(file -> root.resolve(file.group(1)))
                .toList();
        var bytes = new LinkedHashMap<String, Long>();
        List<String> digests = docker.layers(image);
        for (int i = 0; i < digests.size(); i++) {
            bytes.put(digests.get(i), unpacked(files.get(i)));
        }
        saved.delete();
        return new Layers(bytes);
    }

    long size() {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The bytes of the layers that the older image does not have: what is stored and sent for the new one. */
    long changedSince(Layers older) {
        return bytes.entrySet().stream()
                .filter(layer -> !older.bytes.containsKey(layer.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Some engines save layers as tar, some as tar.gz. */
    private static long unpacked(Path layer) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(layer))) {
            in.mark(2);
            boolean isPacked = in.read() == 0x1f && in.read() == 0x8b;
            in.reset();
            return isPacked ? new GZIPInputStream(in).transferTo(OutputStream.nullOutputStream()) : Files.size(layer);
        }
    }
}
