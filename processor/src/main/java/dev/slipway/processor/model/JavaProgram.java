package dev.slipway.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A program that a JVM runs from the jar of the module.
 *
 * @param main the class whose {@code main} starts the service
 * @param modules the requested modules, in addition to those of every {@code jlink} runtime
 * @param javaVersion the requested release; 0 for the lowest that fits
 * @param sourceLevel what the service is compiled for
 * @param providedServices the services that the module of Java provides, by the binary names of their types
 */
public record JavaProgram(
        MainClass main,
        ImageRuntime runtime,
        List<String> modules,
        int javaVersion,
        SourceLevel sourceLevel,
        List<String> jvmOptions,
        List<String> providedServices,
        Framework framework)
        implements Program {

    /** Suffixes of the names of classes that are generated for a service. */
    public static final String LAUNCHER = "Launcher";

    public static final String HEALTH_PROBE = "HealthProbe";
    public static final String SETTINGS = "Settings";

    /** The option with which a JVM loads classes that were compiled with preview features. */
    public static final String ENABLE_PREVIEW = "--enable-preview";

    /** Options that size the heap. */
    private static final List<String> HEAP_OPTIONS =
            List.of("-Xmx", "-XX:MaxHeapSize=", "-XX:MaxRAM=", "-XX:MaxRAMPercentage=", "-XX:MinRAMPercentage=");

    /** Options that size other parts of the memory. */
    private static final List<String> PART_OPTIONS =
            List.of("-XX:MaxMetaspaceSize=", "-XX:ReservedCodeCacheSize=", "-XX:MaxDirectMemorySize=");

    /** The releases for which Google builds distroless images. */
    public static final List<Integer> RELEASES = List.of(17, 21, 25);

    /** Whether the Java of the image is made of chosen modules. */
    public boolean isJlink() {
        return runtime == ImageRuntime.JLINK;
    }

    /** The Java release of the image. */
    public int release() {
        if (javaVersion != 0) {
            return javaVersion;
        }
        for (int release : RELEASES) {
            if (release >= sourceLevel.release()) {
                return release;
            }
        }
        return RELEASES.get(RELEASES.size() - 1);
    }

    /** Whether the Java of the image can load the compiled classes. */
    public boolean loadsItsClasses() {
        return sourceLevel.hasPreview() ? release() == sourceLevel.release() : release() >= sourceLevel.release();
    }

    /** Whether the Java of the image can start a class. */
    public boolean starts(MainClass main) {
        if (main.method().isEmpty()) {
            return false;
        }
        return main.method().get().startsOnAnyRelease()
                || release() >= MainMethod.ALL_FORMS
                || sourceLevel.hasPreview() && release() >= MainMethod.ALL_FORMS_PREVIEW;
    }

    /** Whether an annotation names a main class, although the build of the framework chooses it. */
    public boolean namesMainInVain() {
        return framework.choosesMain() && !main.equals(MainClass.chosenBy(framework.name()));
    }

    /** Whether the JVM needs the option for preview features, because the classes were compiled with them. */
    public boolean needsPreview() {
        return sourceLevel.hasPreview() || jvmOptions.contains(ENABLE_PREVIEW);
    }

    /**
     * What the memory is for; empty if nothing is known of the framework, the memory is too small for it, or options of
     * the service divide it.
     */
    public Optional<MemoryBudget> memoryBudget(Service service) {
        Optional<FrameworkMemory> measured = framework.memory();
        if (measured.isEmpty() || hasOption(HEAP_OPTIONS) || hasOption(PART_OPTIONS)) {
            return Optional.empty();
        }
        return MemoryBudget.of(measured.get(), service.resources(), service.usesProbe());
    }

    /** The heap in percent of the limit. Options of the service come later and override it. */
    public int heapShare(Service service) {
        Optional<FrameworkMemory> measured = framework.memory();
        return measured.isEmpty() || hasOption(HEAP_OPTIONS)
                ? service.resources().heapShare()
                : MemoryBudget.shareOfHeap(measured.get(), service.resources(), service.usesProbe());
    }

    private boolean hasOption(List<String> starts) {
        for (String option : jvmOptions) {
            for (String start : starts) {
                if (option.startsWith(start)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public <R> R accept(ProgramVisitor<R> visitor, Service service) {
        return visitor.visitJava(this, service);
    }

    @Override
    public List<Integer> ports(Service service) {
        var ports = new ArrayList<Integer>();
        ports.add(service.run().port());
        if (service.healthCheck().isPresent()
                && !ports.contains(service.healthCheck().get().port())) {
            ports.add(service.healthCheck().get().port());
        }
        if (service.metrics().isPresent()
                && !ports.contains(service.metrics().get().port())) {
            ports.add(service.metrics().get().port());
        }
        return ports;
    }

    @Override
    public int healthPort(Service service) {
        return service.healthCheck().orElseThrow().port();
    }

    @Override
    public Optional<MetricsSource> exporter(Service service) {
        return Optional.empty();
    }

    /**
     * Whether a launcher waits or reads passwords before it calls {@code main}, or calls another {@code main}. Only the
     * annotations of this class decide that, because the launcher is generated for it alone.
     */
    @Override
    public boolean isLaunched(Service service) {
        if (!service.dependencies().isEmpty()
                || service.migration().isPresent()
                        && service.migration().get().main().isPresent()) {
            return true;
        }
        for (BackingService server : service.backing()) {
            if (!server.isCache()) {
                return true;
            }
        }
        // Nothing waits for a cache, but its password too is read for the framework.
        return framework.takesSecretsAsProperties()
                && !framework.connection(service.backing()).isEmpty();
    }

    @Override
    public List<Route> routes() {
        return List.of();
    }

    @Override
    public boolean takesRoutes() {
        return true;
    }

    @Override
    public boolean mayCallOut() {
        return true;
    }

    @Override
    public boolean usesBackingServices() {
        return true;
    }

    @Override
    public List<SourceDirectory> sources() {
        return List.of();
    }

    @Override
    public List<EnvironmentVariable> buildArgs() {
        return List.of();
    }

    @Override
    public List<RuntimeVariable> runtimeEnv() {
        return List.of();
    }

    @Override
    public Resources defaultResources(Origin origin) {
        return Resources.defaults(origin);
    }
}
