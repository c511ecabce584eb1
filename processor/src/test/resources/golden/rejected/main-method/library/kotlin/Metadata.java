package kotlin;

/** What the compiler of Kotlin, and kapt, write at each class. */
public @interface Metadata {
    /** The kind: 1 for a class, 2 for the functions of a file. */
    int k() default 1;
}
