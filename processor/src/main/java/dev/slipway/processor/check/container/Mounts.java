package dev.slipway.processor.check.container;

import dev.slipway.processor.annotation.VolumeMembers;
import dev.slipway.processor.check.text.Paths;
import dev.slipway.processor.check.text.Texts;
import dev.slipway.processor.images.ImageFacts;
import dev.slipway.processor.images.ImagePath;
import dev.slipway.processor.model.NamedVolume;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/** The directories of one container that are mounted over those of its image. */
public final class Mounts {

    private final ImageFacts image;
    private final Problems problems;
    private final List<String> paths = new ArrayList<>();

    public Mounts(ImageFacts image, Problems problems) {
        this.image = image;
        this.problems = problems;
    }

    /** Compose would read a name of one letter as the drive of a path. */
    public void add(NamedVolume volume) {
        if (!Texts.isDnsLabel(volume.name()) || volume.name().length() < 2) {
            problems.add(ProblemKind.VOLUME_NAME
                    .at(volume.origin().member(VolumeMembers.NAME))
                    .quoting("name", volume.name()));
        }
        add(volume.path(), volume.origin().member(VolumeMembers.PATH));
    }

    public void add(String path, Origin origin) {
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

    private static boolean isWithin(String path, String directory) {
        return path.equals(directory) || path.startsWith(directory + "/");
    }
}
