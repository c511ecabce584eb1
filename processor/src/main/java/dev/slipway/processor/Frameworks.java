package dev.slipway.processor;

import dev.slipway.processor.framework.dropwizard.DropwizardKind;
import dev.slipway.processor.framework.helidon.HelidonKind;
import dev.slipway.processor.framework.helidonmp.HelidonMpKind;
import dev.slipway.processor.framework.javalin.JavalinKind;
import dev.slipway.processor.framework.micronaut.MicronautKind;
import dev.slipway.processor.framework.quarkus.QuarkusKind;
import dev.slipway.processor.framework.springboot.SpringBootKind;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.Framework;
import dev.slipway.processor.model.UnknownFramework;
import dev.slipway.processor.read.ClassOutputFiles;
import dev.slipway.processor.read.FrameworkFinder;
import dev.slipway.processor.read.ModuleTypes;
import dev.slipway.processor.settings.ResourceDirectory;
import dev.slipway.processor.settings.ResourceFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;

/** All frameworks, each recognised by a class. The code of a framework is loaded only in a module that uses it. */
public final class Frameworks implements FrameworkFinder {

    private static final String SPRING_BOOT = "org.springframework.boot.SpringApplication";
    private static final String MICRONAUT = "io.micronaut.runtime.Micronaut";
    private static final String HELIDON = "io.helidon.webserver.WebServer";
    /** Helidon MP has the server of Helidon SE too, but other paths and settings. */
    private static final String HELIDON_MP = "io.helidon.microprofile.server.Server";

    private static final String JAVALIN = "io.javalin.Javalin";
    private static final String DROPWIZARD = "io.dropwizard.core.Application";
    private static final String QUARKUS = "io.quarkus.runtime.Application";

    private final ModuleTypes types;
    private final Filer filer;
    private final Optional<Path> resources;
    private ResourceFiles files;

    /**
     * Makes the list.
     *
     * @param filer finds the resources of the module in its class output
     * @param resources the directory of the resources; empty for the class output
     */
    public Frameworks(ModuleTypes types, Filer filer, Optional<Path> resources) {
        this.types = types;
        this.filer = filer;
        this.resources = resources;
    }

    @Override
    public Framework find(List<EnvironmentVariable> env) {
        if (has(SPRING_BOOT)) {
            return new SpringBootKind().read(types, files(), env);
        }
        if (has(QUARKUS)) {
            return new QuarkusKind().read(types, files(), env);
        }
        if (has(MICRONAUT)) {
            return new MicronautKind().read(types, files(), env);
        }
        if (has(HELIDON_MP)) {
            return new HelidonMpKind().read(types, files(), env);
        }
        if (has(HELIDON)) {
            return new HelidonKind().read(types, files(), env);
        }
        if (has(JAVALIN)) {
            return new JavalinKind().read(types, files(), env);
        }
        if (has(DROPWIZARD)) {
            return new DropwizardKind().read(types, files(), env);
        }
        return UnknownFramework.INSTANCE;
    }

    /** Only made where there is a framework, and then kept with what it has read. */
    private ResourceFiles files() {
        if (files == null) {
            files = resources.isPresent() ? new ResourceDirectory(resources.get()) : new ClassOutputFiles(filer);
        }
        return files;
    }

    private boolean has(String type) {
        return types.find(type) != null;
    }
}
