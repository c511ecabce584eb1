import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Packs the shaded jar once more, a twentieth smaller: compressed as much as deflate can, without entries of
 * directories, and without the names of local variables in the classes of libraries. Line numbers stay.
 *
 * <p>The build runs this file as it is: {@code java PackJar.java FROM TO TIME LIBRARIES}.
 */
final class PackJar {

    public static void main(String[] arguments) throws IOException {
        Path from = Path.of(arguments[0]);
        Path to = Path.of(arguments[1]);
        var time = OffsetDateTime.parse(arguments[2]).withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
        String libraries = arguments[3];
        try (var jar = new ZipFile(from.toFile());
                OutputStream file = Files.newOutputStream(to);
                var packed = new ZipOutputStream(file)) {
            packed.setLevel(Deflater.BEST_COMPRESSION);
            for (ZipEntry entry : ordered(jar)) {
                String name = entry.getName();
                byte[] content = jar.getInputStream(entry).readAllBytes();
                if (name.startsWith(libraries) && name.endsWith(".class")) {
                    content = withoutVariables(content);
                }
                ZipEntry copy = described(name, content);
                copy.setTimeLocal(time);
                packed.putNextEntry(copy);
                packed.write(content);
            }
        }
    }

    /** The files of the jar, the manifest first: some readers look for it there. */
    private static List<ZipEntry> ordered(ZipFile jar) {
        var entries = new ArrayList<ZipEntry>();
        entries.add(jar.getEntry(JarFile.MANIFEST_NAME));
        jar.stream()
                .filter(entry -> !entry.isDirectory() && !entry.getName().equals(JarFile.MANIFEST_NAME))
                .forEach(entries::add);
        return entries;
    }

    /** An entry with all its sizes: without them each would be followed by 16 bytes that say them. */
    private static ZipEntry described(String name, byte[] content) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        long compressed = 0;
        var buffer = new byte[8192];
        while (!deflater.finished()) {
            compressed += deflater.deflate(buffer);
        }
        deflater.end();
        var sum = new CRC32();
        sum.update(content);
        var entry = new ZipEntry(name);
        entry.setSize(content.length);
        entry.setCompressedSize(compressed);
        entry.setCrc(sum.getValue());
        return entry;
    }

    private static byte[] withoutVariables(byte[] content) {
        var writer = new ClassWriter(0);
        new ClassReader(content).accept(new NoVariables(writer), 0);
        return writer.toByteArray();
    }

    private static final class NoVariables extends ClassVisitor {

        NoVariables(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(
                    Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, exceptions)) {
                @Override
                public void visitLocalVariable(
                        String variable, String type, String generic, Label start, Label end, int index) {}
            };
        }
    }
}
