package dev.slipway.processor.plan;

import dev.slipway.processor.annotation.VolumeMembers;
import dev.slipway.processor.model.NamedVolume;
import dev.slipway.processor.model.Origin;
import java.util.ArrayList;
import java.util.List;

/** Something that a container has mounted at a path. */
public sealed interface Mount {

    String path();

    /**
     * A volume, which outlives the container.
     *
     * @param origin the place of its name; {@link Origin#OUTSIDE} if Slipway chose it
     */
    record Volume(Origin origin, String name, String path, boolean isReadOnly) implements Mount {}

    /**
     * A directory of generated files, mounted read-only.
     *
     * @param directory its path in the deploy directory
     * @param path its path in the container
     */
    record Config(String directory, String path) implements Mount {}

    /** The volumes that an annotation names; the list can be added to. */
    static List<Mount> of(List<NamedVolume> volumes) {
        var mounts = new ArrayList<Mount>();
        for (NamedVolume volume : volumes) {
            mounts.add(new Volume(
                    volume.origin().member(VolumeMembers.NAME), volume.name(), volume.path(), volume.readOnly()));
        }
        return mounts;
    }
}
