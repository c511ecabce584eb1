package dev.slipway.processor.model;

import java.util.Optional;

/**
 * A class that {@code java} starts.
 *
 * @param method its {@code main}, as {@code java} finds it; empty if it finds no such method
 * @param isAccessible whether code in the package of the service may call the method
 * @param isDeprecated whether compilers warn of a call
 */
public record MainClass(JavaType type, Optional<MainMethod> method, boolean isAccessible, boolean isDeprecated) {

    /** The main that only the build of a framework knows, which has the name of the framework. */
    public static MainClass chosenBy(Framework framework) {
        return new MainClass(new JavaType("", framework.name(), true), Optional.of(MainMethod.CLASSIC), true, false);
    }

    /** The name as {@code java} takes it. */
    public String binaryName() {
        return type.binaryName();
    }
}
