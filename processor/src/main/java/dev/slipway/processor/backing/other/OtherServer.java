package dev.slipway.processor.backing.other;

import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.JavaType;
import dev.slipway.processor.model.MetricsSource;
import dev.slipway.processor.model.NamedVolume;
import dev.slipway.processor.model.NumericUser;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What {@code @BackingService} says.
 *
 * @param tmpfs the directories in memory beside {@code /tmp}
 * @param exporters at most one, as a check ensures
 */
record OtherServer(
        Origin origin,
        JavaType type,
        String name,
        String image,
        int port,
        NumericUser user,
        List<String> healthCheck,
        List<String> entrypoint,
        List<String> command,
        List<EnvironmentVariable> env,
        List<NamedVolume> volumes,
        List<String> tmpfs,
        List<Exporter> exporters,
        Resources resources)
        implements BackingService {

    /** The prefix of its variables: {@code MESSAGE_BROKER}. */
    public String envPrefix() {
        return name.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    @Override
    public List<EnvironmentVariable> connection() {
        return List.of(
                EnvironmentVariable.fixed(origin, envPrefix() + "_HOST", name),
                EnvironmentVariable.fixed(origin, envPrefix() + "_PORT", String.valueOf(port)));
    }

    @Override
    public List<EnvironmentVariable> exporterEnv() {
        var env = new ArrayList<EnvironmentVariable>();
        for (Exporter exporter : exporters) {
            env.addAll(exporter.env());
        }
        return env;
    }

    /** None: the secrets that the annotation names are shared with everyone else who names them. */
    @Override
    public List<String> secretNames() {
        return List.of();
    }

    @Override
    public Optional<MetricsSource> metrics() {
        if (exporters.isEmpty()) {
            return Optional.empty();
        }
        Exporter exporter = exporters.get(0);
        return Optional.of(new MetricsSource(
                exporter.image().isEmpty() ? name : exporterName(), exporter.port(), exporter.path()));
    }
}
