package dev.slipway.processor.read;

import dev.slipway.processor.annotation.ContainerImageMembers;
import dev.slipway.processor.annotation.LabelMembers;
import dev.slipway.processor.model.Image;
import dev.slipway.processor.model.Label;
import java.util.ArrayList;
import java.util.List;

/** The members of {@code @ContainerImage} about the image → {@link Image}. */
final class ImageReader {

    private ImageReader() {}

    static Image read(Members members) {
        return new Image(
                members.text(ContainerImageMembers.REPOSITORY),
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
