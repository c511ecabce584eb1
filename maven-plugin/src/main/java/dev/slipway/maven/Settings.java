package dev.slipway.maven;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** What the configuration in the block may say. Maven 3.8 ignores any other element without a message. */
final class Settings {

    /** Those that are no options of the processor. */
    private static final List<String> OF_THE_PLUGIN = List.of("processorsOnClassPath", "service");

    private Settings() {}

    /** The elements that mean nothing, such as a misspelt one. */
    static List<String> unknown(Configuration configuration) {
        List<String> known = known().toList();
        return Stream.of(configuration.tree().getChildren())
                .map(Xpp3Dom::getName)
                .filter(name -> !known.contains(name))
                .toList();
    }

    private static Stream<String> known() {
        return Stream.concat(Arrays.stream(Option.values()).map(Option::parameter), OF_THE_PLUGIN.stream());
    }

    static String doNotExist(Collection<String> names, String project) {
        return "The <configuration> of slipway-maven-plugin for " + project + " has " + elements(names.stream())
                + ", which Slipway does not know. Correct or remove it. Slipway knows " + elements(known())
                + "; docs/options.md says what they mean.";
    }

    private static String elements(Stream<String> names) {
        return names.map(name -> "<" + name + ">").collect(Collectors.joining(", "));
    }
}
