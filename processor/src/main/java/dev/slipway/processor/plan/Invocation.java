package dev.slipway.processor.plan;

import dev.slipway.processor.images.ImageFacts;
import dev.slipway.processor.model.NumericUser;
import java.util.List;

/**
 * What is started, as whom, and what it is told.
 *
 * @param entrypoint what replaces that of the image; empty where nothing does
 * @param command what replaces that of the image; empty where nothing does
 * @param reason why the command is as it is; empty where it needs no reason
 * @param secrets the names of the secrets that it reads
 */
public record Invocation(
        NumericUser user,
        List<Value> entrypoint,
        List<Value> command,
        String reason,
        List<Setting> environment,
        List<String> secrets) {

    /** The user that an image has for its program. */
    public static NumericUser userOf(ImageFacts image) {
        return NumericUser.of(image.user(), image.group());
    }
}
