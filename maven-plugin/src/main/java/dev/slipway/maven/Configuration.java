package dev.slipway.maven;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.ConfigurationContainer;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** A configuration in the model: what a pom has in {@code <configuration>}, with what it inherits. */
record Configuration(Xpp3Dom tree) {

    /** A copy of what a plugin or an execution has: models of several projects may share it. */
    static Configuration of(ConfigurationContainer container) {
        return container.getConfiguration() instanceof Xpp3Dom tree
                ? new Configuration(new Xpp3Dom(tree))
                : new Configuration(new Xpp3Dom("configuration"));
    }

    /** The text of a parameter that has one. */
    Optional<String> text(String name) {
        return Optional.ofNullable(tree.getChild(name))
                .map(Xpp3Dom::getValue)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** The elements of a parameter that is a list. */
    List<Xpp3Dom> elements(String name) {
        Xpp3Dom list = tree.getChild(name);
        return list == null ? List.of() : Arrays.asList(list.getChildren());
    }

    /** The texts of all elements of a list. */
    Stream<String> texts(String name) {
        return elements(name).stream().map(Xpp3Dom::getValue).filter(text -> text != null);
    }

    /** Adds an element to a list, which is made if it is missing. */
    void append(String name, Xpp3Dom element) {
        Xpp3Dom list = tree.getChild(name);
        if (list == null) {
            list = new Xpp3Dom(name);
            tree.addChild(list);
        }
        list.addChild(element);
    }

    Configuration with(String name, String text) {
        tree.addChild(element(name, text));
        return this;
    }

    static Xpp3Dom element(String name, String text) {
        var element = new Xpp3Dom(name);
        element.setValue(text);
        return element;
    }
}
