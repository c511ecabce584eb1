package dev.slipway.templates;

import com.github.mustachejava.Binding;
import com.github.mustachejava.util.Wrapper;
import java.util.List;

/** A name in a template: {@code port}, or {@code type.name} for a component of a component. */
final class Name implements Binding, Wrapper {

    private final String name;

    Name(String name) {
        this.name = name;
    }

    /**
     * The value of the name.
     *
     * @param scopes the view, and the views of the sections around the name, the innermost last
     */
    @Override
    public Object get(List<Object> scopes) {
        String[] parts = name.split("\\.");
        Object value = holder(parts[0], scopes);
        for (String part : parts) {
            value = ((Components) value).get(part);
        }
        return value;
    }

    /** The innermost view that has the component; if no view has it, the innermost one. */
    private static Components holder(String component, List<Object> scopes) {
        Components innermost = null;
        for (int i = scopes.size() - 1; i >= 0; i--) {
            if (scopes.get(i) instanceof Components view) {
                if (view.has(component)) {
                    return view;
                }
                innermost = innermost == null ? view : innermost;
            }
        }
        return innermost;
    }

    @Override
    public Object call(List<Object> scopes) {
        return get(scopes);
    }
}
