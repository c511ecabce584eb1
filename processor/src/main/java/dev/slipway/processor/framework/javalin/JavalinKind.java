package dev.slipway.processor.framework.javalin;

import dev.slipway.processor.framework.FrameworkKind;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.Framework;
import dev.slipway.processor.read.ModuleTypes;
import dev.slipway.processor.settings.ResourceFiles;
import java.util.List;

/** Recognises Javalin's plugin for Micrometer. */
public final class JavalinKind implements FrameworkKind {

    @Override
    public Framework read(ModuleTypes types, ResourceFiles files, List<EnvironmentVariable> env) {
        return new Javalin(types.find("io.javalin.micrometer.MicrometerPlugin") != null);
    }
}
