package dev.slipway.maven;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** What maven-compiler-plugin is told for one compile. */
record CompileConfiguration(Configuration configuration) {

    private static final String PATHS = "annotationProcessorPaths";
    private static final String ARGUMENTS = "compilerArgs";
    private static final String PROC = "proc";

    /** Whether the pom switches processors off. */
    boolean callsNoProcessor() {
        return configuration.text(PROC).filter("none"::equals).isPresent()
                || arguments().anyMatch("-proc:none"::equals);
    }

    /** Whether javac looks for processors in the paths that the pom names, and nowhere else. */
    boolean hasProcessorPaths() {
        return !configuration.elements(PATHS).isEmpty();
    }

    boolean hasProcessor(String artifact) {
        return configuration.elements(PATHS).stream()
                .anyMatch(path -> text(path, "groupId").equals(PluginBlock.GROUP)
                        && text(path, "artifactId").equals(artifact));
    }

    void addProcessor(String artifact, String version) {
        var path = new Xpp3Dom("path");
        path.addChild(Configuration.element("groupId", PluginBlock.GROUP));
        path.addChild(Configuration.element("artifactId", artifact));
        path.addChild(Configuration.element("version", version));
        configuration.append(PATHS, path);
    }

    boolean isToldToLook() {
        return configuration.text(PROC).filter("full"::equals).isPresent()
                || arguments().anyMatch("-proc:full"::equals);
    }

    /** From release 23 on, javac looks on the class path only if it is told to. */
    void lookOnClassPath() {
        if (configuration.text(PROC).isEmpty()) {
            configuration.with(PROC, "full");
        }
    }

    void addOptions(ProcessorOptions options) {
        options.values().forEach((option, value) -> {
            if (!says(option)) {
                configuration.append(ARGUMENTS, Configuration.element("arg", option.argument() + "=" + value));
            }
        });
    }

    private boolean says(Option option) {
        String name = option.argument();
        return arguments().anyMatch(argument -> argument.equals(name) || argument.startsWith(name + "="));
    }

    /** The options of Slipway in the end, also those that the pom says itself. */
    List<String> options() {
        return arguments()
                .filter(argument -> argument.startsWith("-Aslipway."))
                .sorted()
                .toList();
    }

    /** Also those in the two older forms: one text, and elements with the names of arguments without their dash. */
    private Stream<String> arguments() {
        var oneText = configuration.text("compilerArgument").stream().flatMap(text -> Stream.of(text.split("\\s+")));
        var named = configuration.elements("compilerArguments").stream()
                .map(element -> "-" + element.getName() + (element.getValue() == null ? "" : "=" + element.getValue()));
        return Stream.of(configuration.texts(ARGUMENTS).map(String::strip), oneText, named)
                .flatMap(arguments -> arguments);
    }

    private static String text(Xpp3Dom element, String name) {
        return Optional.ofNullable(element.getChild(name))
                .map(Xpp3Dom::getValue)
                .orElse("")
                .strip();
    }
}
