package dev.slipway.processor.model;

/**
 * A class that {@code java} starts.
 *
 * @param runs whether it has a {@code public static void main(String[])}
 * @param isAccessible whether code in the package of the service may call that
 * @param isDeprecated whether compilers warn of a call
 */
public record MainClass(JavaType type, boolean runs, boolean isAccessible, boolean isDeprecated) {

    /** The name as {@code java} takes it. */
    public String binaryName() {
        return type.binaryName();
    }
}
