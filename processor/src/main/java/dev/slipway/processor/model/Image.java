package dev.slipway.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What {@code @ContainerImage} says of the image and of the container made from it.
 *
 * @param main the class whose {@code main} starts the service
 * @param isJlink whether the Java of the image is made of chosen modules
 * @param modules the modules asked for beside those that every such runtime has
 * @param javaVersion the release asked for, 0 for the smallest that fits
 * @param sourceLevel the release that the service is compiled for
 * @param baseImage the image asked for; empty for the one of the table
 * @param restart the policy by Compose's name
 * @param publish the published ports; empty where the annotation leaves it to Slipway
 */
public record Image(
        Origin origin,
        String repository,
        int port,
        MainClass main,
        boolean isJlink,
        List<String> modules,
        int javaVersion,
        int sourceLevel,
        String baseImage,
        NumericUser user,
        List<EnvironmentVariable> env,
        List<Label> labels,
        List<String> jvmOptions,
        List<String> args,
        List<NamedVolume> volumes,
        int replicas,
        TimeSpan stopGracePeriod,
        String restart,
        Optional<List<PublishedPort>> publish) {

    /** The releases for which Google builds distroless images. */
    public static final List<Integer> JAVA_VERSIONS = List.of(17, 21, 25);

    /** Where a runtime that {@code jlink} made is copied to. */
    public static final String JLINK_DIRECTORY = "/opt/java";

    /** The program that starts a JVM. */
    public String javaProgram() {
        return isJlink ? JLINK_DIRECTORY.concat("/bin/java") : "/usr/bin/java";
    }

    /** The Java release of the image. */
    public int effectiveJavaVersion() {
        if (javaVersion != 0) {
            return javaVersion;
        }
        for (int version : JAVA_VERSIONS) {
            if (version >= sourceLevel) {
                return version;
            }
        }
        return JAVA_VERSIONS.get(JAVA_VERSIONS.size() - 1);
    }
}
