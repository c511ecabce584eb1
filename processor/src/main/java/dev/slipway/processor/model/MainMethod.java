package dev.slipway.processor.model;

/**
 * The method that {@code java} calls: {@code public static void main(String[])} on any release, or one of the other
 * forms that Java 25 added.
 *
 * @param isStatic whether it needs no object
 * @param takesArguments whether it takes the arguments of the program
 * @param isPublic whether it is public
 */
public record MainMethod(boolean isStatic, boolean takesArguments, boolean isPublic) {

    /** The first release that starts all forms. They were previews in 21 to 24. */
    public static final int ALL_FORMS = 25;

    public static final int ALL_FORMS_PREVIEW = 21;

    /** The form that Java 1.0 already had. */
    public static final MainMethod CLASSIC = new MainMethod(true, true, true);

    public boolean isClassic() {
        return isStatic && takesArguments && isPublic;
    }
}
