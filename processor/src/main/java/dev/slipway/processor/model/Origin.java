package dev.slipway.processor.model;

/**
 * Where a value was written, as an address: it survives compile rounds and needs no compiler.
 *
 * @param type qualified name of the annotated type; empty where the value is no annotation's
 * @param annotation qualified name of the annotation
 * @param path member inside it, such as {@code env[1].name}; empty for the annotation itself
 */
public record Origin(String type, String annotation, String path) {

    /** A value that stands in no source file, such as a compiler option. */
    public static final Origin OUTSIDE = new Origin("", "", "");

    /** The address of a member of this annotation. */
    public Origin member(String name) {
        return new Origin(
                type, annotation, path.isEmpty() ? name : path.concat(".").concat(name));
    }

    /** The address of an element of this array. */
    public Origin index(int index) {
        return new Origin(type, annotation, path + "[" + index + "]");
    }

    /** What was said there: the member, or the annotation itself: {@code env}, {@code @Migration}. */
    public String said() {
        return path.isEmpty() ? "@".concat(annotation.substring(annotation.lastIndexOf('.') + 1)) : path;
    }

    /** The address in words: {@code com.acme.Orders, @ContainerImage(env[1].name)}. */
    public String shown() {
        String simpleName = annotation.substring(annotation.lastIndexOf('.') + 1);
        return type + ", @" + simpleName + (path.isEmpty() ? "" : "(" + path + ")");
    }
}
