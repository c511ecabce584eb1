package dev.slipway.processor.read;

import dev.slipway.processor.annotation.ContainerImageMembers;
import dev.slipway.processor.annotation.LabelMembers;
import dev.slipway.processor.model.Image;
import dev.slipway.processor.model.Label;
import java.util.ArrayList;
import java.util.List;

/** What {@code @ContainerImage} says of the image → {@link Image}. */
final class ImageReader {

    private ImageReader() {}

    /**
     * Reads an image.
     *
     * @param service the name of the service, and of the image where the annotation gives it none
     */
    static Image read(Members members, String service) {
        String repository = members.text(ContainerImageMembers.REPOSITORY);
        return new Image(
                repository.isEmpty() ? service : repository,
                members.text(ContainerImageMembers.BASE_IMAGE),
                labels(members));
    }

    private static List<Label> labels(Members members) {
        var labels = new ArrayList<Label>();
        for (Members label : members.nested(ContainerImageMembers.LABELS)) {
            labels.add(new Label(label.origin(), label.text(LabelMembers.NAME), label.text(LabelMembers.VALUE)));
        }
        return List.copyOf(labels);
    }
}
