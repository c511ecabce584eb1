package dev.slipway.processor.read;

import dev.slipway.processor.annotation.ContainerImageMembers;
import dev.slipway.processor.model.ByteSize;
import dev.slipway.processor.model.NumericUser;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.PublishedPort;
import dev.slipway.processor.model.RestartPolicy;
import dev.slipway.processor.model.Run;
import dev.slipway.processor.model.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The members of {@code @ContainerImage} about the container → {@link Run}. */
final class RunReader {

    private RunReader() {}

    /**
     * Reads the members.
     *
     * @param port the port of the program
     */
    static Run read(Members members, int port) {
        return new Run(
                port,
                NumericUser.of(members.text(ContainerImageMembers.USER)),
                members.texts(ContainerImageMembers.ARGS),
                EnvironmentReader.read(members, ContainerImageMembers.ENV),
                VolumeReader.read(members, ContainerImageMembers.VOLUMES),
                members.integer(ContainerImageMembers.REPLICAS),
                TimeSpan.of(members.text(ContainerImageMembers.STOP_GRACE_PERIOD)),
                members.constant(ContainerImageMembers.RESTART, RestartPolicy.values()),
                ByteSize.of(members.text(ContainerImageMembers.TMP_SIZE)),
                members.flag(ContainerImageMembers.OUTBOUND),
                members.isWritten(ContainerImageMembers.PUBLISH) ? Optional.of(publish(members)) : Optional.empty());
    }

    private static List<PublishedPort> publish(Members members) {
        Origin origin = members.origin(ContainerImageMembers.PUBLISH);
        var ports = new ArrayList<PublishedPort>();
        for (String text : members.texts(ContainerImageMembers.PUBLISH)) {
            ports.add(PublishedPort.of(origin.index(ports.size()), text));
        }
        return ports;
    }
}
