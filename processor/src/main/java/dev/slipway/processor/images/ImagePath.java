package dev.slipway.processor.images;

/**
 * A directory that a container needs unchanged.
 *
 * @param content its content, in words: {@code the application}
 * @param hasRoom whether something may be mounted below it
 */
public record ImagePath(String path, String content, boolean hasRoom) {

    /** Whether a mount at another path hides the directory. */
    public boolean isHiddenBy(String mounted) {
        return mounted.equals(path) || path.startsWith(mounted + "/") || !hasRoom && mounted.startsWith(path + "/");
    }
}
