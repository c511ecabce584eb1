package dev.slipway.e2e;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** What is costly to make and shared by all test classes; closed after the last test. */
final class Fixtures implements ParameterResolver {

    private static final Set<Class<?>> TYPES =
            Set.of(Checkout.class, Shop.class, Echo.class, Gate.class, NodeScripts.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return TYPES.contains(type);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var store = context.getRoot().getStore(Namespace.create(Fixtures.class));
        return store.computeIfAbsent("fixtures", key -> new Made(), Made.class)
                .get(parameter.getParameter().getType());
    }

    /** All of them; the checkout, of which the others are made, goes last. */
    private static final class Made implements Fixture {

        private final Once<Checkout> checkout = new Once<>(Checkout::packaged);
        private final Once<Shop> shop = new Once<>(() -> new Shop(checkout.get()));
        private final Once<Echo> echo = new Once<>(() -> new Echo(checkout.get()));
        private final Once<Gate> gate = new Once<>(() -> new Gate(checkout.get()));
        private final Once<NodeScripts> scripts = new Once<>(NodeScripts::new);
        private final Map<Class<?>, Once<?>> byType = Map.of(
                Checkout.class,
                checkout,
                Shop.class,
                shop,
                Echo.class,
                echo,
                Gate.class,
                gate,
                NodeScripts.class,
                scripts);

        Object get(Class<?> type) {
            return byType.get(type).get();
        }

        @Override
        public void close() {
            try (checkout;
                    echo;
                    gate;
                    scripts;
                    shop) {
                Report.say("what was made is removed");
            }
        }
    }
}
