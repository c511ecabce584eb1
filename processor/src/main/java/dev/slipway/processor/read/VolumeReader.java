package dev.slipway.processor.read;

import dev.slipway.processor.annotation.VolumeMembers;
import dev.slipway.processor.model.NamedVolume;
import java.util.ArrayList;
import java.util.List;

/** An array of {@code @Volume} → {@link NamedVolume}s. */
public final class VolumeReader {

    private VolumeReader() {}

    public static List<NamedVolume> read(Members members, String member) {
        var volumes = new ArrayList<NamedVolume>();
        for (Members volume : members.nested(member)) {
            volumes.add(new NamedVolume(
                    volume.origin(),
                    volume.text(VolumeMembers.NAME),
                    volume.text(VolumeMembers.PATH),
                    volume.flag(VolumeMembers.READ_ONLY)));
        }
        return List.copyOf(volumes);
    }
}
