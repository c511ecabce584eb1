package dev.slipway.processor.check.text;

/** Questions about the names of images. */
public final class ImageNames {

    private static final String HOST = "(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::\\d{1,5})?/)?";
    private static final String PATH =
            "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*";
    private static final String REPOSITORY = HOST + PATH;
    private static final String FIXED_IMAGE =
            HOST + PATH + "(?::(?!latest$)[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127})?(?:@sha256:[0-9a-f]{64})?";

    private ImageNames() {}

    /** Whether the name has no tag. */
    public static boolean isRepository(String repository) {
        return repository.length() <= 200 && repository.matches(REPOSITORY);
    }

    /** Whether the name stands for the same image tomorrow. */
    public static boolean isFixed(String image) {
        return image.length() <= 400
                && image.matches(FIXED_IMAGE)
                && (image.contains("@") || image.lastIndexOf(':') > image.lastIndexOf('/'));
    }
}
