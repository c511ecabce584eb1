package javac;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import javax.annotation.processing.Processor;

/** A jar with one processor of one class and nothing else. */
final class ProcessorJar {

    private ProcessorJar() {}

    static Path of(Class<? extends Processor> processor, Path directory) throws IOException {
        Path jar = directory.resolve(processor.getSimpleName() + ".jar");
        String classFile = processor.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                var in = processor.getResourceAsStream("/" + classFile)) {
            out.putNextEntry(new ZipEntry(classFile));
            in.transferTo(out);
            out.putNextEntry(new ZipEntry("META-INF/services/javax.annotation.processing.Processor"));
            out.write(processor.getName().getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
