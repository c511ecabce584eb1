package dev.slipway.processor.generate.docker;

import dev.slipway.processor.model.JavaProgram;
import java.util.List;
import java.util.TreeSet;

/** The Java of an image: its path, and the modules and options of {@code jlink}. */
final class JavaRuntime {

    /**
     * Modules that services need although static analysis does not show it: cryptography, languages and their charsets,
     * jar file systems, DNS, management, flight recordings, and {@code Unsafe} for the libraries that still use it.
     */
    private static final List<String> MODULES = List.of(
            "java.base",
            "java.instrument",
            "java.logging",
            "java.management",
            "java.naming",
            "java.net.http",
            "java.security.jgss",
            "java.sql",
            "java.xml",
            "jdk.charsets",
            "jdk.crypto.ec",
            "jdk.httpserver",
            "jdk.jfr",
            "jdk.localedata",
            "jdk.management",
            "jdk.naming.dns",
            "jdk.net",
            "jdk.unsupported",
            "jdk.zipfs");

    private static final int LINE = 90;

    private JavaRuntime() {}

    /** The modules of the runtime, as {@code jlink} takes them, a few per line. */
    static String modules(JavaProgram java) {
        var modules = new TreeSet<>(MODULES);
        modules.addAll(java.framework().modules());
        modules.addAll(java.modules());
        var text = new StringBuilder();
        int lineStart = 0;
        for (String module : modules) {
            if (text.length() > 0) {
                text.append(',');
            }
            if (text.length() - lineStart + module.length() > LINE) {
                text.append("\\\n");
                lineStart = text.length();
            }
            text.append(module);
        }
        return text.toString();
    }

    /** How much {@code jlink} compresses: 17 only knows numbers, of which later releases warn. */
    static String compression(JavaProgram java) {
        return java.release() < 21 ? "2" : "zip-6";
    }
}
