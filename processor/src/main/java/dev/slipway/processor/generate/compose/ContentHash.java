package dev.slipway.processor.generate.compose;

import dev.slipway.processor.generate.GeneratedFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/** A short text that changes with the content of files. It is no protection against forgery. */
final class ContentHash {

    private ContentHash() {}

    static String of(List<GeneratedFile> files) {
        var hash = new CRC32();
        for (GeneratedFile file : files) {
            hash.update((file.path() + "\n").getBytes(StandardCharsets.UTF_8));
            hash.update((ReadLines.of(file) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        String digits = Long.toHexString(hash.getValue());
        return "0".repeat(8 - digits.length()) + digits;
    }
}
