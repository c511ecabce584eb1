package dev.slipway.processor.plan;

import dev.slipway.processor.images.ImageFacts;
import dev.slipway.processor.model.NumericUser;
import java.util.List;

/**
 * What is started, as which user, and with which settings.
 *
 * @param entrypoint the entry point in place of that of the image; empty to keep the image's
 * @param command the command in place of that of the image; empty to keep the image's
 * @param reason why the command is as it is; empty if that is obvious
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
