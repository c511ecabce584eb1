package dev.slipway.processor.framework.micronaut;

import dev.slipway.processor.framework.FrameworkKind;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.Framework;
import dev.slipway.processor.model.RequiredLibrary;
import dev.slipway.processor.read.ModuleTypes;
import dev.slipway.processor.settings.ApplicationSettings;
import dev.slipway.processor.settings.ResourceFiles;
import java.util.ArrayList;
import java.util.List;

/** Recognises the parts of Micronaut. */
public final class MicronautKind implements FrameworkKind {

    private static final ApplicationSettings.Choice CHOICE =
            new ApplicationSettings.Choice(List.of("application"), "MICRONAUT_ENVIRONMENTS", "", "");

    @Override
    public Framework read(ModuleTypes types, ResourceFiles files, List<EnvironmentVariable> env) {
        var missing = new ArrayList<RequiredLibrary>();
        if (types.find("io.micronaut.management.endpoint.health.HealthEndpoint") == null) {
            missing.add(new RequiredLibrary(
                    "micronaut-management", "io.micronaut:micronaut-management", "a path below /health"));
        }
        if (types.find("io.micronaut.configuration.metrics.micrometer.prometheus.PrometheusMeterRegistryFactory")
                == null) {
            missing.add(new RequiredLibrary(
                    "micronaut-micrometer-registry-prometheus",
                    "io.micronaut.micrometer:micronaut-micrometer-registry-prometheus",
                    "/prometheus"));
        }
        return new Micronaut(ApplicationSettings.read(files, env, CHOICE), missing);
    }
}
