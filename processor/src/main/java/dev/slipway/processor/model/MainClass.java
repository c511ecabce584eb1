package dev.slipway.processor.model;

import java.util.Optional;

/**
 * A class that {@code java} starts.
 *
 * @param method its {@code main}, as {@code java} finds it; empty if it finds no such method
 * @param missing what a class of Kotlin without {@code main} lacks
 * @param isAccessible whether code in the package of the service may call the method
 * @param isDeprecated whether compilers warn of a call
 */
public record MainClass(
        JavaType type,
        Optional<MainMethod> method,
        Optional<MissingKotlinMain> missing,
        boolean isAccessible,
        boolean isDeprecated) {

    /** A class whose {@code main} code in the package of the service may call. */
    public static MainClass callable(JavaType type, MainMethod method) {
        return new MainClass(type, Optional.of(method), Optional.empty(), true, false);
    }

    /** A class that {@code java} cannot start. */
    public static MainClass without(JavaType type) {
        return new MainClass(type, Optional.empty(), Optional.empty(), true, false);
    }

    /** The main that only the build of a framework knows, which has the name of the framework. */
    public static MainClass chosenBy(String framework) {
        return callable(new JavaType("", framework, true), MainMethod.CLASSIC);
    }

    /** The name as {@code java} takes it. */
    public String binaryName() {
        return type.binaryName();
    }
}
