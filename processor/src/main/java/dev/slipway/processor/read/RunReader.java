package dev.slipway.processor.read;

import dev.slipway.processor.annotation.ContainerImageMembers;
import dev.slipway.processor.model.NumericUser;
import dev.slipway.processor.model.PublishedPort;
import dev.slipway.processor.model.RestartPolicy;
import dev.slipway.processor.model.Run;
import dev.slipway.processor.model.TimeSpan;
import java.util.Optional;

/** What {@code @ContainerImage} says of the container → {@link Run}. */
final class RunReader {

    private RunReader() {}

    static Run read(Members members) {
        return new Run(
                members.integer(ContainerImageMembers.PORT),
                NumericUser.of(members.text(ContainerImageMembers.USER)),
                members.texts(ContainerImageMembers.ARGS),
                EnvironmentReader.read(members, ContainerImageMembers.ENV),
                VolumeReader.read(members, ContainerImageMembers.VOLUMES),
                members.integer(ContainerImageMembers.REPLICAS),
                TimeSpan.of(members.text(ContainerImageMembers.STOP_GRACE_PERIOD)),
                members.constant(ContainerImageMembers.RESTART, RestartPolicy.values()),
                members.isWritten(ContainerImageMembers.PUBLISH)
                        ? Optional.of(members.texts(ContainerImageMembers.PUBLISH, PublishedPort::of))
                        : Optional.empty());
    }
}
