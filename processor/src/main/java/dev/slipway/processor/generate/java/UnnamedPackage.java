package dev.slipway.processor.generate.java;

import dev.slipway.processor.model.JavaType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Classes without a package. An import with the same simple name hides such a class: a source with
 * {@code import java.net.Socket} cannot call the user's class {@code Socket}.
 */
final class UnnamedPackage {

    private UnnamedPackage() {}

    /** The source without an import that hides the class whose {@code main} it calls; full names replace the import. */
    static String reach(JavaType main, String source) {
        if (!main.packageName().isEmpty()) {
            return source;
        }
        String name = Pattern.quote(main.nestedName().split("\\.")[0]);
        Matcher hiding =
                Pattern.compile("(?m)^import ([\\w.]+\\." + name + ");\n").matcher(source);
        if (!hiding.find()) {
            return source;
        }
        String rest = source.substring(hiding.end());
        int code = rest.indexOf("final class ");
        // The only main that the source calls is the user's.
        String imported = "(?<![\\w.$])" + name + "(?![\\w$]|(?:\\.\\w+)*(?:\\(\\))?\\.main\\()";
        return source.substring(0, hiding.start())
                + rest.substring(0, code)
                + rest.substring(code).replaceAll(imported, Matcher.quoteReplacement(hiding.group(1)));
    }
}
