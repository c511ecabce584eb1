package dev.slipway.processor.upscript;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The shells of this machine that a system may have as {@code sh}. */
final class Shells {

    private static final List<List<String>> ALL = List.of(
            List.of("sh"),
            List.of("dash"),
            List.of("bash", "--posix"),
            List.of("busybox", "sh"),
            List.of("ksh"),
            List.of("zsh", "--emulate", "sh"));

    private Shells() {}

    static Stream<List<String>> here() {
        return ALL.stream().filter(words -> isHere(words.get(0)));
    }

    static boolean isHere(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }
}
