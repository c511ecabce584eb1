package dev.slipway.processor.read;

import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.Framework;
import java.util.List;

/** Finds the framework of the programs of a module. */
public interface FrameworkFinder {

    /**
     * The framework of a service.
     *
     * @param env the variables of the service
     */
    Framework find(List<EnvironmentVariable> env);
}
