package dev.slipway.processor.backing.redis;

import dev.slipway.processor.images.BaseImages;
import dev.slipway.processor.images.ImageFacts;
import dev.slipway.processor.model.Version;
import dev.slipway.processor.plan.NamedImage;

/** The images of a Redis server and of its exporter. */
final class RedisImages {

    static final int PORT = 6379;

    static final int EXPORTER_PORT = 9121;

    private RedisImages() {}

    /** The image declares a volume for its data. */
    static NamedImage server(Version version, BaseImages images) {
        String tag = version.isGiven() ? version.text() : images.usualVersion("redis.version");
        return new NamedImage(
                images.named("redis", tag),
                ImageFacts.server(999, 1000, PORT, "/data", "sh", "wget", "redis-server", "redis-cli"));
    }

    static NamedImage exporter(BaseImages images) {
        return new NamedImage(images.named("redis.exporter"), ImageFacts.server(59_000, 59_000, EXPORTER_PORT, ""));
    }
}
