package dev.slipway.processor.write;

import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Ties a jar to the deployment files of the same build: an empty file among the classes, whose name changes with what
 * the files hold. {@code up.sh} looks for that name, which is plain text in any jar, and refuses a jar without it.
 *
 * @param classOutput where the classes lie; empty where that is no directory, and there is no stamp then
 * @param path what the jar must hold
 */
record JarStamp(Optional<Path> classOutput, String path) {

    private static final String DIRECTORY = "META-INF/slipway/deployment";

    static JarStamp of(List<GeneratedFile> files, Optional<Path> classOutput) {
        var hash = new CRC32();
        for (GeneratedFile file : files) {
            hash.update((file.path() + "\n" + file.text() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        String digits = Long.toHexString(hash.getValue());
        return new JarStamp(classOutput, DIRECTORY + "/" + "0".repeat(8 - digits.length()) + digits);
    }

    /**
     * Puts it among the classes, in place of that of an earlier build.
     *
     * @param problems gets the problem if the classes cannot be written
     * @return whether it lies there, or needs not
     * @throws DirectoryFault if a link is in the way
     */
    boolean write(Problems problems) throws DirectoryFault {
        if (classOutput.isEmpty()) {
            return true;
        }
        DirectoryFault.refuseLinks(classOutput.get(), path);
        try {
            replace(classOutput.get().resolve(path));
            return true;
        } catch (IOException e) {
            problems.add(ProblemKind.CLASS_OUTPUT_FAILED.at(Origin.OUTSIDE).with("reason", Failures.inWords(e)));
            return false;
        }
    }

    private static void replace(Path stamp) throws IOException {
        File[] others = Files.createDirectories(stamp.getParent()).toFile().listFiles();
        for (File other : others == null ? new File[0] : others) {
            if (!other.getName().equals(stamp.getFileName().toString())) {
                Files.delete(other.toPath());
            }
        }
        if (!Files.exists(stamp)) {
            Files.createFile(stamp);
        }
    }
}
