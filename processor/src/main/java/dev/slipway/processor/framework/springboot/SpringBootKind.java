package dev.slipway.processor.framework.springboot;

import dev.slipway.processor.framework.FrameworkKind;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.Framework;
import dev.slipway.processor.read.ModuleTypes;
import dev.slipway.processor.settings.ApplicationSettings;
import dev.slipway.processor.settings.ResourceFiles;
import java.util.EnumSet;
import java.util.List;

/** Recognises the parts of Spring Boot. */
public final class SpringBootKind implements FrameworkKind {

    static final ApplicationSettings.Choice CHOICE = new ApplicationSettings.Choice(
            List.of("application", "config/application"),
            "SPRING_PROFILES_ACTIVE",
            "spring.profiles.active",
            "spring.config.activate.on-profile");

    @Override
    public Framework read(ModuleTypes types, ResourceFiles files, List<EnvironmentVariable> env) {
        var parts = EnumSet.noneOf(SpringPart.class);
        for (SpringPart part : SpringPart.values()) {
            if (part.isFound(types)) {
                parts.add(part);
            }
        }
        return new SpringBoot(parts, ApplicationSettings.read(files, env, CHOICE));
    }
}
