package dev.slipway.processor.check.container;

import dev.slipway.processor.annotation.BackingServiceMembers;
import dev.slipway.processor.annotation.VolumeMembers;
import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.check.text.Paths;
import dev.slipway.processor.check.text.Texts;
import dev.slipway.processor.images.ImageFacts;
import dev.slipway.processor.images.ImagePath;
import dev.slipway.processor.model.JavaProgram;
import dev.slipway.processor.model.NamedVolume;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.OtherServer;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/** Volumes lie beside each other, and over nothing that the container needs. */
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

    /** Checks what lies over the files of a server's image, volumes and directories in memory. */
    public static void check(OtherServer server, Problems problems) {
        var mounts = new Mounts(ImageFacts.unknown(), problems);
        for (NamedVolume volume : server.volumes()) {
            mounts.add(volume);
        }
        Origin tmpfs = server.origin().member(BackingServiceMembers.TMPFS);
        for (int i = 0; i < server.tmpfs().size(); i++) {
            mounts.add(server.tmpfs().get(i), tmpfs.index(i));
        }
    }

    /** The directories of one container that lie over those of its image. */
    private record Mounts(ImageFacts image, List<String> paths, Problems problems) {

        Mounts(ImageFacts image, Problems problems) {
            this(image, new ArrayList<>(), problems);
        }

        /** Compose takes a name of one letter for the drive of a path. */
        void add(NamedVolume volume) {
            if (!Texts.isDnsLabel(volume.name()) || volume.name().length() < 2) {
                problems.add(ProblemKind.VOLUME_NAME
                        .at(volume.origin().member(VolumeMembers.NAME))
                        .quoting("name", volume.name()));
            }
            add(volume.path(), volume.origin().member(VolumeMembers.PATH));
        }

        void add(String path, Origin origin) {
            if (!Paths.isAbsolute(path)) {
                problems.add(ProblemKind.VOLUME_PATH.at(origin).quoting("path", path));
                return;
            }
            for (ImagePath needed : image.paths()) {
                if (needed.isHiddenBy(path)) {
                    problems.add(ProblemKind.VOLUME_OVER_IMAGE
                            .at(origin)
                            .quoting("path", path)
                            .with("content", needed.content())
                            .with("directory", needed.path()));
                    return;
                }
            }
            for (String other : paths) {
                if (isWithin(path, other) || isWithin(other, path)) {
                    problems.add(ProblemKind.DUPLICATE_VOLUME_PATH.at(origin).quoting("path", path));
                    break;
                }
            }
            paths.add(path);
        }
    }

    private static boolean isWithin(String path, String directory) {
        return path.equals(directory) || path.startsWith(directory + "/");
    }
}
