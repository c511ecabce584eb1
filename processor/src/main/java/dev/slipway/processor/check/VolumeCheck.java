package dev.slipway.processor.check;

import dev.slipway.processor.model.NamedVolume;
import dev.slipway.processor.model.Service;
import java.util.ArrayList;
import java.util.List;

/** Volumes lie beside each other, and over nothing that the container needs. */
final class VolumeCheck implements ServiceCheck {

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
        check(service.image().volumes(), problems);
    }

    /** Checks the volumes of one container. */
    static void check(List<NamedVolume> volumes, Problems problems) {
        var paths = new ArrayList<String>();
        for (NamedVolume volume : volumes) {
            problems.require(
                    Texts.isDnsLabel(volume.name()),
                    ProblemKind.VOLUME_NAME,
                    volume.origin().member("name"),
                    Texts.shown(volume.name()));
            problems.require(
                    isFree(volume.path()),
                    ProblemKind.VOLUME_PATH,
                    volume.origin().member("path"),
                    Texts.shown(volume.path()));
            problems.require(
                    paths.stream().noneMatch(path -> isWithin(path, volume.path()) || isWithin(volume.path(), path)),
                    ProblemKind.DUPLICATE_VOLUME_PATH,
                    volume.origin().member("path"),
                    Texts.shown(volume.path()));
            paths.add(volume.path());
        }
    }

    private static boolean isFree(String path) {
        return path.length() <= 255
                && path.matches(PATH)
                && !NOT_ITSELF.contains(path)
                && TAKEN.stream().noneMatch(taken -> isWithin(path, taken));
    }

    /** Whether a directory of a server's image may be laid over with one in memory. */
    static boolean isWritable(String path) {
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
