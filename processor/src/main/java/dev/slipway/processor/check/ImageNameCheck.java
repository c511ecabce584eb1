package dev.slipway.processor.check;

import dev.slipway.processor.model.Image;
import dev.slipway.processor.model.Service;

/** What is built, and what it is built on, are images by a name that Docker takes and that stays what it is. */
final class ImageNameCheck implements ServiceCheck {

    private static final String HOST = "(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::\\d{1,5})?/)?";
    private static final String PATH =
            "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*";
    private static final String REPOSITORY = HOST + PATH;
    private static final String FIXED_IMAGE =
            HOST + PATH + "(?::(?!latest$)[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127})?(?:@sha256:[0-9a-f]{64})?";

    @Override
    public void check(Service service, Problems problems) {
        Image image = service.image();
        // The default is the service's name, of which another rule speaks.
        problems.require(
                image.repository().equals(service.name()) || isRepository(image.repository()),
                ProblemKind.REPOSITORY_SYNTAX,
                image.origin().member("repository"),
                Texts.shown(image.repository()));
        problems.require(
                image.baseImage().isEmpty() || isFixed(image.baseImage()),
                ProblemKind.BASE_IMAGE,
                image.origin().member("baseImage"),
                Texts.shown(image.baseImage()));
    }

    private static boolean isRepository(String repository) {
        return repository.length() <= 200 && repository.matches(REPOSITORY);
    }

    private static boolean isFixed(String image) {
        return image.length() <= 400
                && image.matches(FIXED_IMAGE)
                && (image.contains("@") || image.lastIndexOf(':') > image.lastIndexOf('/'));
    }
}
