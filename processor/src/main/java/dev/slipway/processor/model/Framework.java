package dev.slipway.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What a Java program is written with: what it does where no annotation says otherwise, what it must be told, and how it
 * reads the addresses of its servers.
 */
public interface Framework {

    /** The name, as it stands in a sentence; empty if it is unknown. */
    String name();

    /** Whether Slipway knows it. */
    default boolean isKnown() {
        return true;
    }

    /** The port of a setting in a file of the application; empty if no file names one. */
    default Optional<FileSetting> port() {
        return Optional.empty();
    }

    /** The setting of a path below which the program answers; empty if no file names one. */
    default Optional<FileSetting> contextPath() {
        return Optional.empty();
    }

    /** Its own paths for health and metrics; empty if it has none. */
    default Optional<Endpoints> endpoints() {
        return Optional.empty();
    }

    /** The usual port of its own paths; 0 if that is the port of the program. */
    default int usualEndpointPort() {
        return 0;
    }

    /** The setting of the port of its own paths; empty if no file names it. */
    default Optional<FileSetting> endpointPortSetting() {
        return Optional.empty();
    }

    /**
     * The port of its own paths. It is not that of the program, unless it always is: there the paths could be published,
     * and be moved by a context path.
     *
     * @param port the port of the program
     */
    default int endpointPort(int port) {
        if (usualEndpointPort() == 0) {
            return port;
        }
        Optional<FileSetting> setting = endpointPortSetting();
        if (setting.isPresent() && setting.get().number() > 0 && setting.get().number() != port) {
            return setting.get().number();
        }
        return port == usualEndpointPort() ? port + 1 : usualEndpointPort();
    }

    /** The modules of the JDK that it needs, in addition to those of every runtime of chosen modules. */
    default List<String> modules() {
        return List.of();
    }

    /** The library of the metrics at its own path; AUTO if they have the names of no library that Slipway knows. */
    default MetricsLibrary metricsLibrary() {
        return MetricsLibrary.AUTO;
    }

    /** The timer of its requests, if a library is found that makes its metrics; empty if it has none. */
    default Optional<RequestMetrics> requests(MetricsLibrary library) {
        return RequestMetrics.of(library);
    }

    /** Whether it has Micrometer show the JVM, which by itself shows only what the program asks for. */
    default boolean bindsJvm() {
        return true;
    }

    /** Whether the program answers HTTP at its port. */
    default boolean speaksHttp() {
        return false;
    }

    /** Whether its own paths cannot be at the port of the program. */
    default boolean needsEndpointPort() {
        return false;
    }

    /** What a small program with it takes of memory; empty if that was not measured. */
    default Optional<FrameworkMemory> memory() {
        return Optional.empty();
    }

    /** What its build leaves. */
    default Packaging packaging() {
        return Packaging.PLAIN;
    }

    /** The directory of the libraries, beside the jar and as its manifest names it, if they also lie there. */
    default String libraryDirectory() {
        return "lib";
    }

    /** Whether its launcher makes properties of secrets, since it reads neither files nor variables that name them. */
    default boolean takesSecretsAsProperties() {
        return false;
    }

    /** Whether its build chooses the class that starts, and not an annotation. */
    default boolean choosesMain() {
        return false;
    }

    /** The class that starts a program without a {@code main} of its own; empty if there must be one. */
    default Optional<MainClass> usualMain() {
        return Optional.empty();
    }

    /** The arguments of the program, if the annotation names none. */
    default List<String> usualArguments() {
        return List.of();
    }

    /** The options of the JVM by which the framework is told what it takes from no variable. */
    default List<String> jvmOptions(FrameworkUse use) {
        return List.of();
    }

    /** Libraries that the compile did not find, without which the framework does not answer one of its own paths. */
    default List<RequiredLibrary> missing(String path) {
        return List.of();
    }

    /**
     * Libraries that the image must hold.
     *
     * @param servers the servers that the service uses
     */
    default List<RequiredLibrary> required(FrameworkUse use, List<BackingService> servers) {
        return List.of();
    }

    /** The variables by which the framework does what the annotations say, whatever files of the application say. */
    default List<EnvironmentVariable> settings(FrameworkUse use) {
        return List.of();
    }

    /** The variables by which the framework itself finds servers, in addition to those of the servers. */
    default List<EnvironmentVariable> connection(List<BackingService> servers) {
        return List.of();
    }

    /** What files of the application open at its own port, although it is for developers. */
    default List<Exposure> exposures(FrameworkUse use) {
        return List.of();
    }

    /** Files of the application that cannot be read, with the reason. */
    default List<UnreadableFile> unreadable() {
        return List.of();
    }
}
