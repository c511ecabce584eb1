package dev.slipway.processor.framework.helidonmp;

import dev.slipway.processor.framework.FrameworkKind;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.Framework;
import dev.slipway.processor.model.JavaType;
import dev.slipway.processor.model.MainClass;
import dev.slipway.processor.model.MainMethod;
import dev.slipway.processor.read.ModuleTypes;
import dev.slipway.processor.settings.ApplicationSettings;
import dev.slipway.processor.settings.ResourceFiles;
import java.util.List;
import java.util.Optional;

/** Recognises Helidon MP. Its libraries for health and metrics often are not in the class path of the compile. */
public final class HelidonMpKind implements FrameworkKind {

    private static final ApplicationSettings.Choice CHOICE = new ApplicationSettings.Choice(
            List.of("META-INF/microprofile-config", "application"), "MP_CONFIG_PROFILE", "mp.config.profile", "");

    private static final JavaType MAIN = new JavaType("io.helidon.microprofile.cdi", "Main", true);

    @Override
    public Framework read(ModuleTypes types, ResourceFiles files, List<EnvironmentVariable> env) {
        Optional<MainClass> main = types.find(MAIN.qualifiedName()) == null
                ? Optional.empty()
                : Optional.of(MainClass.callable(MAIN, MainMethod.CLASSIC));
        return new HelidonMp(ApplicationSettings.read(files, env, CHOICE), main);
    }
}
