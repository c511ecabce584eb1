package dev.slipway.processor.framework.helidon;

import dev.slipway.processor.framework.FrameworkKind;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.Framework;
import dev.slipway.processor.read.ModuleTypes;
import dev.slipway.processor.settings.ApplicationSettings;
import dev.slipway.processor.settings.ResourceFiles;
import java.util.List;

/** Recognises Helidon SE. Its libraries for health and metrics often are not in the class path of the compile. */
public final class HelidonKind implements FrameworkKind {

    private static final ApplicationSettings.Choice CHOICE =
            new ApplicationSettings.Choice(List.of("application"), "HELIDON_CONFIG_PROFILE", "", "");

    @Override
    public Framework read(ModuleTypes types, ResourceFiles files, List<EnvironmentVariable> env) {
        return new Helidon(ApplicationSettings.read(files, env, CHOICE));
    }
}
