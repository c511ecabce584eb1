package dev.slipway.processor.read;

import dev.slipway.processor.annotation.ContainerImageMembers;
import dev.slipway.processor.annotation.LabelMembers;
import dev.slipway.processor.model.Image;
import dev.slipway.processor.model.Label;
import dev.slipway.processor.model.NumericUser;
import dev.slipway.processor.model.PublishedPort;
import dev.slipway.processor.model.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code @ContainerImage} → {@link Image}. */
final class ImageReader {

    private ImageReader() {}

    /**
     * Reads what every program has.
     *
     * @param name the name of the service, and of the image where the annotation gives it none
     */
    static Image read(Members members, String name) {
        return new Image(
                members.origin(),
                members.text(ContainerImageMembers.REPOSITORY).isEmpty()
                        ? name
                        : members.text(ContainerImageMembers.REPOSITORY),
                members.integer(ContainerImageMembers.PORT),
                members.text(ContainerImageMembers.BASE_IMAGE),
                new NumericUser(members.text(ContainerImageMembers.USER)),
                EnvironmentReader.read(members, ContainerImageMembers.ENV),
                labels(members),
                members.texts(ContainerImageMembers.ARGS),
                VolumeReader.read(members, ContainerImageMembers.VOLUMES),
                members.integer(ContainerImageMembers.REPLICAS),
                new TimeSpan(members.text(ContainerImageMembers.STOP_GRACE_PERIOD)),
                members.constant(ContainerImageMembers.RESTART)
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-'),
                published(members));
    }

    private static List<Label> labels(Members members) {
        var labels = new ArrayList<Label>();
        for (Members label : members.nested(ContainerImageMembers.LABELS)) {
            labels.add(new Label(label.origin(), label.text(LabelMembers.NAME), label.text(LabelMembers.VALUE)));
        }
        return List.copyOf(labels);
    }

    private static Optional<List<PublishedPort>> published(Members members) {
        return members.isWritten(ContainerImageMembers.PUBLISH)
                ? Optional.of(members.texts(ContainerImageMembers.PUBLISH, PublishedPort::new))
                : Optional.empty();
    }
}
