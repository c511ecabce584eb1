package dev.slipway.e2e;

import java.util.function.Supplier;

/** A thing that is made when first asked for; where that failed it is not tried again for every test. */
final class Once<T extends Fixture> implements Fixture {

    private final Supplier<T> maker;
    private T made;
    private AssertionError failure;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        if (failure != null) {
            throw new AssertionError(
                    "failed before: " + failure.getMessage().lines().findFirst().orElse(""));
        }
        if (made == null) {
            try {
                made = maker.get();
            } catch (AssertionError e) {
                failure = e;
                throw e;
            }
        }
        return made;
    }

    @Override
    public void close() {
        if (made != null) {
            made.close();
        }
    }
}
