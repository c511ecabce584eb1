package dev.slipway.processor.plan;

import dev.slipway.processor.annotation.VolumeMembers;
import dev.slipway.processor.model.NamedVolume;
import dev.slipway.processor.model.Origin;
import java.util.ArrayList;
import java.util.List;

/** Something that a container finds at a path. */
public sealed interface Mount {

    String path();

    /**
     * A volume, which outlives the container.
     *
     * @param origin where its name was said; {@link Origin#OUTSIDE} where Slipway chose it
     */
    record Volume(Origin origin, String name, String path, boolean isReadOnly) implements Mount {}

    /**
     * A directory of generated files, to be read.
     *
     * @param directory its path in the deploy directory
     * @param path where the container has it
     * @param kept a path in the container that is read while it runs; empty where all is read at its start
     */
    record Config(String directory, String path, String kept) implements Mount {}

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
