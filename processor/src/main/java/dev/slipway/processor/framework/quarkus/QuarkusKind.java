package dev.slipway.processor.framework.quarkus;

import dev.slipway.processor.framework.FrameworkKind;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.Framework;
import dev.slipway.processor.read.ModuleTypes;
import dev.slipway.processor.settings.ResourceFiles;
import java.util.EnumSet;
import java.util.List;

/** Recognises the extensions of Quarkus. */
public final class QuarkusKind implements FrameworkKind {

    @Override
    public Framework read(ModuleTypes types, ResourceFiles files, List<EnvironmentVariable> env) {
        var parts = EnumSet.noneOf(QuarkusPart.class);
        for (QuarkusPart part : QuarkusPart.values()) {
            if (part.isFound(types)) {
                parts.add(part);
            }
        }
        return new Quarkus(parts, QuarkusSettings.read(files, env));
    }
}
