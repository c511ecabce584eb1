package dev.slipway.processor.check.container;

import dev.slipway.processor.annotation.BackingServiceMembers;
import dev.slipway.processor.annotation.VolumeMembers;
import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.check.text.Texts;
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

    private static final String PATH = "(?:/[A-Za-z0-9_][A-Za-z0-9._-]*)+";
    private static final List<String> TAKEN = List.of(
            "/app",
            "/bin",
            "/boot",
            "/dev",
            "/etc",
            "/lib",
            "/lib64",
            "/proc",
            "/run",
            "/sbin",
            "/sys",
            "/tmp",
            "/usr",
            "/var/cache",
            "/var/lock",
            "/var/log",
            "/var/run",
            "/var/spool",
            "/var/tmp");
    private static final List<String> NOT_ITSELF = List.of(
            "/home", "/home/nonroot", "/media", "/mnt", "/opt", "/root", "/srv", "/var", "/var/lib", "/var/lib/dpkg");

    @Override
    public void check(Service service, Problems problems) {
        var mounts = new Mounts(problems);
        for (NamedVolume volume : service.run().volumes()) {
            checkName(volume, problems);
            mounts.add(volume.path(), isFree(volume.path()), volume.origin().member(VolumeMembers.PATH));
        }
    }

    /** Checks what lies over the files of a server's image, volumes and directories in memory. */
    public static void check(OtherServer server, Problems problems) {
        var mounts = new Mounts(problems);
        for (NamedVolume volume : server.volumes()) {
            checkName(volume, problems);
            mounts.add(
                    volume.path(),
                    isFreeInServer(volume.path()),
                    volume.origin().member(VolumeMembers.PATH));
        }
        Origin tmpfs = server.origin().member(BackingServiceMembers.TMPFS);
        for (int i = 0; i < server.tmpfs().size(); i++) {
            String path = server.tmpfs().get(i);
            mounts.add(path, isFreeInServer(path), tmpfs.index(i));
        }
    }

    /** Compose takes a name of one letter for the drive of a path. */
    private static void checkName(NamedVolume volume, Problems problems) {
        problems.require(
                Texts.isDnsLabel(volume.name()) && volume.name().length() > 1,
                ProblemKind.VOLUME_NAME,
                volume.origin().member(VolumeMembers.NAME),
                Texts.shown(volume.name()));
    }

    /** The directories of one container that lie over those of its image. */
    private record Mounts(List<String> paths, Problems problems) {

        Mounts(Problems problems) {
            this(new ArrayList<>(), problems);
        }

        void add(String path, boolean isFree, Origin origin) {
            problems.require(isFree, ProblemKind.VOLUME_PATH, origin, Texts.shown(path));
            problems.require(
                    paths.stream().noneMatch(other -> isWithin(path, other) || isWithin(other, path)),
                    ProblemKind.DUPLICATE_VOLUME_PATH,
                    origin,
                    Texts.shown(path));
            paths.add(path);
        }
    }

    private static boolean isFree(String path) {
        return path.length() <= 255
                && path.matches(PATH)
                && !NOT_ITSELF.contains(path)
                && TAKEN.stream().noneMatch(taken -> isWithin(path, taken));
    }

    /** Other images keep their data in places of their own. */
    private static boolean isFreeInServer(String path) {
        return path.length() <= 255
                && path.matches(PATH)
                && !isWithin(path, "/proc")
                && !isWithin(path, "/sys")
                && !isWithin(path, "/dev")
                && !isWithin(path, "/run/secrets")
                && !path.equals("/run")
                && !path.equals("/tmp");
    }

    private static boolean isWithin(String path, String directory) {
        return path.equals(directory) || path.startsWith(directory.concat("/"));
    }
}
