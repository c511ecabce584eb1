package dev.slipway.processor.generate.docker;

import dev.slipway.processor.format.DockerfileText;
import dev.slipway.processor.model.Label;
import dev.slipway.processor.model.Service;
import java.util.ArrayList;

/** The labels of an image: those that describe it, and those of the user. */
final class ImageLabels {

    private static final String OCI = "org.opencontainers.image.";

    private ImageLabels() {}

    /** The arguments of {@code LABEL}, one per line. */
    static String of(Service service, String baseImage, String version) {
        var labels = new ArrayList<String>();
        labels.add(label(OCI + "title", service.name()));
        labels.add(label(OCI + "version", version));
        labels.add(label(OCI + "base.name", baseImage));
        for (Label label : service.image().labels()) {
            labels.add(label(label.name(), label.value()));
        }
        return String.join(" \\\n      ", labels);
    }

    private static String label(String name, String value) {
        return name + "=" + DockerfileText.quoted(value);
    }
}
