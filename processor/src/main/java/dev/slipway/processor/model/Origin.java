package dev.slipway.processor.model;

/**
 * Where a value was written, as an address: it survives compile rounds and needs no compiler.
 *
 * @param type qualified name of the annotated type; empty where the value is no annotation's
 * @param annotation qualified name of the annotation
 * @param around the address of the annotation or array that holds it; null for the annotation of the type itself
 * @param member the member that it is of an annotation; empty for an element
 * @param index the element that it is of an array; -1 for a member
 */
public record Origin(String type, String annotation, Origin around, String member, int index) {

    /** A value that stands in no source file, such as a compiler option. */
    public static final Origin OUTSIDE = of("", "");

    /** The address of an annotation of a type. */
    public static Origin of(String type, String annotation) {
        return new Origin(type, annotation, null, "", -1);
    }

    /** The address of a member of this annotation. */
    public Origin member(String name) {
        return new Origin(type, annotation, this, name, -1);
    }

    /** The address of an element of this array. */
    public Origin index(int number) {
        return new Origin(type, annotation, this, "", number);
    }

    /** Where it is inside the annotation of the type, such as {@code env[1].name}; empty for that itself. */
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

    /** What was said there: the member, or the annotation itself: {@code env}, {@code @Migration}. */
    public String said() {
        return around == null ? "@" + simpleName() : path();
    }

    /** The address in words: {@code com.acme.Orders, @ContainerImage(env[1].name)}. */
    public String shown() {
        return type + ", @" + simpleName() + (around == null ? "" : "(" + path() + ")");
    }

    private String simpleName() {
        return annotation.substring(annotation.lastIndexOf('.') + 1);
    }
}
