package dev.slipway.processor.backing.other;

import dev.slipway.processor.annotation.BackingServiceMembers;
import dev.slipway.processor.annotation.ExporterMembers;
import dev.slipway.processor.model.JavaType;
import dev.slipway.processor.model.NumericUser;
import dev.slipway.processor.read.EnvironmentReader;
import dev.slipway.processor.read.Members;
import dev.slipway.processor.read.ResourcesReader;
import dev.slipway.processor.read.VolumeReader;
import java.util.ArrayList;
import java.util.List;

/** {@code @BackingService} → {@link OtherServer}. */
final class OtherServerReader {

    private OtherServerReader() {}

    static OtherServer read(Members members, JavaType type) {
        return new OtherServer(
                members.origin(),
                type,
                members.text(BackingServiceMembers.NAME),
                members.text(BackingServiceMembers.IMAGE),
                members.integer(BackingServiceMembers.PORT),
                NumericUser.of(members.text(BackingServiceMembers.USER)),
                members.texts(BackingServiceMembers.HEALTH_CHECK),
                members.texts(BackingServiceMembers.ENTRYPOINT),
                members.texts(BackingServiceMembers.COMMAND),
                EnvironmentReader.read(members, BackingServiceMembers.ENV),
                VolumeReader.read(members, BackingServiceMembers.VOLUMES),
                members.texts(BackingServiceMembers.TMPFS),
                exporters(members),
                ResourcesReader.read(members.annotation(BackingServiceMembers.RESOURCES)));
    }

    private static List<Exporter> exporters(Members members) {
        var exporters = new ArrayList<Exporter>();
        for (Members exporter : members.nested(BackingServiceMembers.EXPORTER)) {
            exporters.add(new Exporter(
                    exporter.origin(),
                    exporter.integer(ExporterMembers.PORT),
                    exporter.text(ExporterMembers.PATH),
                    exporter.text(ExporterMembers.IMAGE),
                    NumericUser.of(exporter.text(ExporterMembers.USER)),
                    exporter.texts(ExporterMembers.ENTRYPOINT),
                    exporter.texts(ExporterMembers.COMMAND),
                    EnvironmentReader.read(exporter, ExporterMembers.ENV)));
        }
        return List.copyOf(exporters);
    }
}
