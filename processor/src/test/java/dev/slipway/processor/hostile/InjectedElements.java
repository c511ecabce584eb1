package dev.slipway.processor.hostile;

import dev.slipway.processor.model.Origin;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The compiler's view of sources, with some texts of annotations replaced. */
final class InjectedElements {

    private InjectedElements() {}

    static Elements of(Elements elements, Map<Origin, String> texts) {
        return proxy(Elements.class, (proxy, method, arguments) -> {
            Object answer = call(elements, method, arguments);
            return answer instanceof TypeElement type && method.getName().equals("getTypeElement")
                    ? injected(type, texts)
                    : answer;
        });
    }

    private static TypeElement injected(TypeElement type, Map<Origin, String> texts) {
        String name = type.getQualifiedName().toString();
        if (texts.keySet().stream().noneMatch(origin -> origin.type().equals(name))) {
            return type;
        }
        List<? extends AnnotationMirror> mirrors = mirrors(type, name, texts);
        return proxy(
                TypeElement.class,
                (proxy, method, arguments) ->
                        method.getName().equals("getAnnotationMirrors") ? mirrors : call(type, method, arguments));
    }

    private static List<? extends AnnotationMirror> mirrors(TypeElement type, String name, Map<Origin, String> texts) {
        return type.getAnnotationMirrors().stream()
                .map(mirror -> injected(mirror, origin(name, mirror), texts))
                .toList();
    }

    private static AnnotationMirror injected(AnnotationMirror mirror, Origin origin, Map<Origin, String> texts) {
        boolean isChanged =
                texts.keySet().stream().anyMatch(text -> text.annotation().equals(origin.annotation()));
        return isChanged ? new InjectedMirror(mirror, origin, texts) : mirror;
    }

    /** The address of an annotation on a type. */
    static Origin origin(String type, AnnotationMirror mirror) {
        return Origin.of(type, mirror.getAnnotationType().toString());
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(InjectedElements.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
