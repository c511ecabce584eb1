package dev.slipway.templates;

import com.github.mustachejava.MustacheException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/** The components of a view by name, each read once. */
final class Components {

    private final String view;
    private final Map<String, Object> values = new HashMap<>();

    Components(Record view) {
        this.view = view.getClass().getSimpleName();
        for (RecordComponent component : view.getClass().getRecordComponents()) {
            values.put(component.getName(), read(component.getAccessor(), view));
        }
    }

    private static Object read(Method accessor, Record view) {
        try {
            // Views are private records.
            accessor.setAccessible(true);
            Object value = accessor.invoke(view);
            return value instanceof Record inner ? new Components(inner) : value;
        } catch (ReflectiveOperationException e) {
            throw new MustacheException(e);
        }
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** The value of a component. */
    Object get(String name) {
        if (!has(name)) {
            throw new MustacheException("no '" + name + "' in " + view);
        }
        return values.get(name);
    }
}
