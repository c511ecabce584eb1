package dev.slipway.processor.testing;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.slipway.processor.SlipwayProcessor;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;

/** Compiles only for Java classes: no deployment files, and nothing on the disk. */
public final class InMemory {

    private InMemory() {}

    public static Compilation compile(List<JavaFileObject> sources, String... options) {
        var all = new ArrayList<>(List.of("--release", "17", "-Aslipway.deployDirectory"));
        all.addAll(List.of(options));
        return Compiler.javac()
                .withProcessors(new SlipwayProcessor())
                .withClasspath(List.of(Project.annotations().toFile()))
                .withOptions(all)
                .compile(sources);
    }
}
