package dev.slipway.processor.read;

import dev.slipway.processor.model.NamedVolume;
import java.util.ArrayList;
import java.util.List;

/** An array of {@code @Volume} → {@link NamedVolume}s. */
final class VolumeReader {

    private VolumeReader() {}

    static List<NamedVolume> read(Members members) {
        var volumes = new ArrayList<NamedVolume>();
        for (Members volume : members.nested("volumes")) {
            volumes.add(new NamedVolume(
                    volume.origin(), volume.text("name"), volume.text("path"), volume.flag("readOnly")));
        }
        return List.copyOf(volumes);
    }
}
