package dev.slipway.processor.framework;

import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.Framework;
import dev.slipway.processor.read.ModuleTypes;
import dev.slipway.processor.settings.ResourceFiles;
import java.util.List;

/** A framework, found on the class path of the compile. */
public interface FrameworkKind {

    /**
     * What a service has of it.
     *
     * @param types finds classes of its parts
     * @param files the resources of the module, with its settings
     * @param env the variables of the service, which may choose among the settings
     */
    Framework read(ModuleTypes types, ResourceFiles files, List<EnvironmentVariable> env);
}
