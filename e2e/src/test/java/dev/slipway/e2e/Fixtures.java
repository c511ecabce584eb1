package dev.slipway.e2e;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** What is costly to make and shared by all test classes; closed after the last test. */
final class Fixtures implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Checkout.class || type == Shop.class || type == Echo.class || type == Gate.class;
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

        Object get(Class<?> type) {
            if (type == Shop.class) {
                return shop.get();
            }
            if (type == Gate.class) {
                return gate.get();
            }
            return type == Echo.class ? echo.get() : checkout.get();
        }

        @Override
        public void close() {
            try (checkout;
                    echo;
                    gate;
                    shop) {
                Report.say("what was made is removed");
            }
        }
    }
}
