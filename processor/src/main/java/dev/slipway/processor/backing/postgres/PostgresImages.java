package dev.slipway.processor.backing.postgres;

import dev.slipway.processor.images.BaseImages;
import dev.slipway.processor.images.ImageFacts;
import dev.slipway.processor.model.Version;
import dev.slipway.processor.plan.NamedImage;

/** The images of a PostgreSQL server and of its exporter. */
final class PostgresImages {

    /** Where the server makes its socket. */
    static final String SOCKET = "/var/run/postgresql";

    static final int PORT = 5432;

    static final int EXPORTER_PORT = 9187;

    /** The first version whose image keeps the data in a directory named after the version. */
    private static final int VERSIONED_DIRECTORY = 18;

    private PostgresImages() {}

    /** The image declares a volume for its data. */
    static NamedImage server(Version version, BaseImages images) {
        String data = version.major() >= VERSIONED_DIRECTORY ? "/var/lib/postgresql" : "/var/lib/postgresql/data";
        return new NamedImage(
                images.named("postgres", version.text()),
                ImageFacts.server(70, 70, PORT, data, "sh", "wget", "postgres", "psql", "pg_isready"));
    }

    static NamedImage exporter(BaseImages images) {
        return new NamedImage(
                images.named("postgres.exporter"),
                ImageFacts.server(ImageFacts.NOBODY, ImageFacts.NOBODY, EXPORTER_PORT, "", "sh", "wget"));
    }
}
