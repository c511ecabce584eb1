package dev.slipway.processor.check.container;

import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.images.ImageFacts;
import dev.slipway.processor.model.JavaProgram;
import dev.slipway.processor.model.NamedVolume;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.Problems;
import java.util.List;

/** Volumes do not overlap, and hide nothing that the container needs. */
public final class VolumeCheck implements ServiceCheck {

    private final JavaProgram java;

    public VolumeCheck(JavaProgram java) {
        this.java = java;
    }

    @Override
    public void check(Service service, Problems problems) {
        List<NamedVolume> volumes = service.run().volumes();
        if (volumes.isEmpty()) {
            return;
        }
        var mounts = new Mounts(ImageFacts.java(java.isJlink(), service.image().baseImage()), problems);
        for (NamedVolume volume : volumes) {
            mounts.add(volume);
        }
    }
}
