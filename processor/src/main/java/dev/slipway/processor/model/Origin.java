package dev.slipway.processor.model;

import java.util.Objects;

/**
 * The place of a value in the annotations. It stays valid in later rounds and holds no object of the compiler.
 *
 * @param type qualified name of the annotated type; empty for a value outside annotations
 * @param annotation qualified name of the annotation
 * @param around the place of the annotation or array that holds the value; null for the annotation of the type itself
 * @param member the name of the member; empty for an element of an array
 * @param index the index in the array; -1 for a member
 */
public record Origin(String type, String annotation, Origin around, String member, int index) {

    /** A value outside source files, such as a compiler option. */
    public static final Origin OUTSIDE = of("", "");

    /** The place of an annotation of a type. */
    public static Origin of(String type, String annotation) {
        return new Origin(type, annotation, null, "", -1);
    }

    /** The place of a member of this annotation. */
    public Origin member(String name) {
        return new Origin(type, annotation, this, name, -1);
    }

    /** The place of an element of this array. */
    public Origin index(int number) {
        return new Origin(type, annotation, this, "", number);
    }

    /** The path inside the annotation of the type, such as {@code env[1].name}; empty for the annotation itself. */
    public String path() {
        if (around == null) {
            return "";
        }
        String path = around.path();
        if (index >= 0) {
            return path + "[" + index + "]";
        }
        return path.isEmpty() ? member : path + "." + member;
    }

    /** The name of the member, or of the annotation itself: {@code env}, {@code @Migration}. */
    public String said() {
        return around == null ? "@" + simpleName() : path();
    }

    /** The place in words: {@code com.acme.Orders, @ContainerImage(env[1].name)}. */
    public String shown() {
        return type + ", @" + simpleName() + (around == null ? "" : "(" + path() + ")");
    }

    /**
     * Written by hand: the generated method of a record uses method handles, which load some 60 classes in each
     * compile.
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Origin origin
                && index == origin.index
                && member.equals(origin.member)
                && type.equals(origin.type)
                && annotation.equals(origin.annotation)
                && Objects.equals(around, origin.around);
    }

    @Override
    public int hashCode() {
        return (Objects.hashCode(around) * 31 + member.hashCode()) * 31
                + index
                + type.hashCode()
                + annotation.hashCode();
    }

    private String simpleName() {
        return annotation.substring(annotation.lastIndexOf('.') + 1);
    }
}
