package dev.slipway.processor.plan;

import java.util.ArrayList;
import java.util.List;

/** A text that is known now, or only when the stack starts. */
public sealed interface Value {

    /** A text that is known now. */
    record Text(String text) implements Value {}

    /**
     * A variable that the operator may set.
     *
     * @param before the text before the value
     * @param otherwise the default
     */
    record Variable(String before, String name, String otherwise) implements Value {}

    /**
     * A variable that the operator may set, in whose place a text stands that has a variable too.
     *
     * @param before what stands before the value
     */
    record VariableOrElse(String before, String name, Variable otherwise) implements Value {}

    /** A variable that the operator must set. */
    record RequiredVariable(String name) implements Value {}

    /** A variable that the operator may set, and that everyone who opens the page of a site can read. */
    record PublicVariable(String name) implements Value {}

    /** The path of a secret in a container. */
    record SecretPath(String secret) implements Value {}

    /** Words that are known now. */
    static List<Value> texts(List<String> words) {
        var texts = new ArrayList<Value>();
        for (String word : words) {
            texts.add(new Text(word));
        }
        return texts;
    }
}
