package dev.slipway.processor.backing.redis;

import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.ByteSize;
import dev.slipway.processor.model.Cpus;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.JavaType;
import dev.slipway.processor.model.MetricsSource;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Resources;
import dev.slipway.processor.model.Version;
import java.util.List;
import java.util.Optional;

/**
 * What {@code @Redis} says.
 *
 * @param version the requested version; empty for the default
 * @param maxMemory the memory for data
 * @param isPersistent whether the data outlive the container
 */
record Redis(
        Origin origin,
        JavaType type,
        String name,
        Version version,
        ByteSize maxMemory,
        boolean isPersistent,
        String envPrefix)
        implements BackingService {

    /** The user that may read statistics and nothing else. */
    public static final String EXPORTER = "exporter";

    @Override
    public int port() {
        return RedisImages.PORT;
    }

    /**
     * A store writes its data from a copy of the process, which may double the memory. A cache and a store both need
     * some memory in addition to the data.
     */
    @Override
    public Resources resources() {
        long data = maxMemory.mebibytes();
        long limit = isPersistent ? 2 * data + 64 : data + data / 2 + 32;
        return new Resources(
                origin,
                Cpus.of("0.5"),
                ByteSize.of(limit + "M"),
                Cpus.of("0.05"),
                ByteSize.of(data / 2 + 16 + "M"),
                50);
    }

    public String dataVolume() {
        return name + "-data";
    }

    public String userSecret() {
        return name + "-password";
    }

    public String exporterSecret() {
        return name + "-exporter-password";
    }

    /** The file from which the exporter reads its password. */
    public String exporterLogin() {
        return name + "-exporter-login";
    }

    @Override
    public List<EnvironmentVariable> connection() {
        return List.of(
                EnvironmentVariable.fixed(origin, envPrefix + "_URL", "redis://" + name + ":" + port()),
                EnvironmentVariable.secret(origin, envPrefix + "_PASSWORD", userSecret()));
    }

    @Override
    public List<String> secretNames() {
        return List.of(userSecret(), exporterSecret(), exporterLogin());
    }

    @Override
    public Optional<MetricsSource> metrics() {
        return Optional.of(new MetricsSource(exporterName(), RedisImages.EXPORTER_PORT, "/metrics"));
    }

    @Override
    public boolean isCache() {
        return !isPersistent;
    }
}
