package dev.slipway.processor.generate.compose;

import dev.slipway.processor.generate.GeneratedFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/** A short text that changes with the contents of files. It guards against nothing but being forgotten. */
final class ContentHash {

    private ContentHash() {}

    static String of(List<GeneratedFile> files) {
        var hash = new CRC32();
        for (GeneratedFile file : files) {
            hash.update((file.path() + "\n").getBytes(StandardCharsets.UTF_8));
            hash.update((file.text() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        String digits = Long.toHexString(hash.getValue());
        return "crc-" + "0".repeat(8 - digits.length()) + digits;
    }
}
