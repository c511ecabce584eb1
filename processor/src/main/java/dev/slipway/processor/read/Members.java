package dev.slipway.processor.read;

import dev.slipway.processor.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The members of one annotation, typed, with their defaults filled in and the address of each.
 *
 * <p>Compilers show a value that they could not resolve in different ways: javac as the text {@code <error>}, ECJ as an
 * error type or not at all. Here it is always an {@link UnresolvedValue}.
 */
public final class Members {

    private static final String JAVAC_UNRESOLVED = "<error>";

    private final AnnotationMirror mirror;
    private final Origin origin;
    private final List<Origin> wrong;

    /**
     * Reads an annotation.
     *
     * @param wrong the wrong values, which defaults replace
     */
    Members(AnnotationMirror mirror, Origin origin, List<Origin> wrong) {
        this.mirror = mirror;
        this.origin = origin;
        this.wrong = wrong;
    }

    /** The members of an annotation of the type; empty if the type does not have it. */
    static Optional<Members> of(TypeElement type, String annotation, List<Origin> wrong) {
        AnnotationMirror mirror = Annotations.find(type, annotation);
        Origin origin = Origin.of(type.getQualifiedName().toString(), annotation);
        return mirror == null ? Optional.empty() : Optional.of(new Members(mirror, origin, wrong));
    }

    public Origin origin() {
        return origin;
    }

    public Origin origin(String member) {
        return origin.member(member);
    }

    /** Whether the member is written, not left at its default. */
    public boolean isWritten(String member) {
        return written(member) != null && !wrong.contains(origin.member(member));
    }

    public String text(String member) {
        return text(value(member), member);
    }

    /** The text, or another one if it is empty. */
    public String textOr(String otherwise, String member) {
        String text = text(member);
        return text.isEmpty() ? otherwise : text;
    }

    public int integer(String member) {
        return value(member).getValue() instanceof Integer number ? number : unresolved(member);
    }

    public double decimal(String member) {
        return value(member).getValue() instanceof Double number ? number : unresolved(member);
    }

    public boolean flag(String member) {
        return value(member).getValue() instanceof Boolean flag ? flag : unresolved(member);
    }

    /**
     * An enum constant.
     *
     * @param constants the constants of the model, with the names of the annotations; a loop over them needs no
     * reflection
     */
    public <E extends Enum<E>> E constant(String member, E[] constants) {
        String name = constantName(member);
        for (E constant : constants) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return unresolved(member);
    }

    private String constantName(String member) {
        return value(member).getValue() instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : unresolved(member);
    }

    /** The class that the member names; null for a primitive, an array or {@code void}. */
    public TypeElement type(String member) {
        return typeMirror(value(member), member) instanceof DeclaredType type ? (TypeElement) type.asElement() : null;
    }

    /** The name of the class, primitive, array or {@code void} that the member names. */
    public String typeName(String member) {
        return typeName(value(member), member);
    }

    public List<String> texts(String member) {
        var texts = new ArrayList<String>();
        for (AnnotationValue value : values(member)) {
            texts.add(text(value, member));
        }
        return List.copyOf(texts);
    }

    /** The names of the class literals of an array. */
    public List<String> typeNames(String member) {
        var names = new ArrayList<String>();
        for (AnnotationValue value : values(member)) {
            names.add(typeName(value, member));
        }
        return List.copyOf(names);
    }

    /** An annotation that is the value of a member. */
    public Members annotation(String member) {
        return value(member).getValue() instanceof AnnotationMirror nested
                ? new Members(nested, origin.member(member), wrong)
                : unresolved(member);
    }

    public List<Members> nested(String member) {
        var members = new ArrayList<Members>();
        for (AnnotationValue value : values(member)) {
            members.add(
                    value.getValue() instanceof AnnotationMirror nested
                            ? new Members(nested, origin.member(member).index(members.size()), wrong)
                            : unresolved(member));
        }
        return List.copyOf(members);
    }

    private List<AnnotationValue> values(String member) {
        if (!(value(member).getValue() instanceof List<?> elements)) {
            return unresolved(member);
        }
        var values = new ArrayList<AnnotationValue>();
        for (Object element : elements) {
            values.add((AnnotationValue) element);
        }
        return values;
    }

    private AnnotationValue value(String member) {
        AnnotationValue written = written(member);
        AnnotationValue value = written == null || wrong.contains(origin.member(member)) ? defaultOf(member) : written;
        if (value == null) {
            value = written;
        }
        return value == null ? unresolved(member) : value;
    }

    private AnnotationValue written(String member) {
        for (var entry : mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return entry.getValue();
            }
        }
        return null;
    }

    private AnnotationValue defaultOf(String member) {
        for (ExecutableElement declared :
                ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements())) {
            if (declared.getSimpleName().contentEquals(member)) {
                return declared.getDefaultValue();
            }
        }
        return unresolved(member);
    }

    private String text(AnnotationValue value, String member) {
        return value.getValue() instanceof String text && !text.equals(JAVAC_UNRESOLVED) ? text : unresolved(member);
    }

    private String typeName(AnnotationValue value, String member) {
        TypeMirror type = typeMirror(value, member);
        return type instanceof DeclaredType declared
                ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
                : type.toString();
    }

    private TypeMirror typeMirror(AnnotationValue value, String member) {
        return value.getValue() instanceof TypeMirror type && type.getKind() != TypeKind.ERROR
                ? type
                : unresolved(member);
    }

    private <T> T unresolved(String member) {
        throw new UnresolvedValue(origin.member(member));
    }
}
