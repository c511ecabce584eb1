package dev.slipway.processor.model;

/**
 * The method that {@code java} calls: {@code public static void main(String[])} on any release, or one of the other
 * forms that Java 25 added.
 *
 * @param isStatic whether it needs no object
 * @param takesArguments whether it takes the arguments of the program
 * @param isPublic whether it is public
 * @param bridge what {@code java} calls in its place
 */
public record MainMethod(boolean isStatic, boolean takesArguments, boolean isPublic, Bridge bridge) {

    /** The {@code public static void main(String[])} that the compiler of Kotlin adds, and that no source shows. */
    public enum Bridge {
        /** There is only the method itself. */
        NONE,
        /** It calls a {@code main} without arguments. */
        CALLS,
        /** It waits for the end of a {@code main} that suspends. */
        SUSPENDS
    }

    /** The first release that starts all forms. They were previews in 21 to 24. */
    public static final int ALL_FORMS = 25;

    public static final int ALL_FORMS_PREVIEW = 21;

    /** The form that Java 1.0 already had. */
    public static final MainMethod CLASSIC = new MainMethod(true, true, true, Bridge.NONE);

    public boolean isClassic() {
        return isStatic && takesArguments && isPublic;
    }

    /** Whether any release starts it. */
    public boolean startsOnAnyRelease() {
        return isClassic() || bridge != Bridge.NONE;
    }
}
