package dev.slipway.processor.images;

/**
 * A directory that a container needs as its image, or what starts it, has made it.
 *
 * @param content what it holds, in words: {@code the application}
 * @param hasRoom whether something may be mounted below it
 */
public record ImagePath(String path, String content, boolean hasRoom) {

    /** Whether something that is mounted at another path hides what is needed. */
    public boolean isHiddenBy(String mounted) {
        return mounted.equals(path) || path.startsWith(mounted + "/") || !hasRoom && mounted.startsWith(path + "/");
    }
}
