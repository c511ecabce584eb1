package dev.slipway.processor.generate.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.HealthCheck;
import dev.slipway.processor.model.Service;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

/** {@code <Service>Settings}: what the annotations say, as constants for the service's own code. */
final class SettingsGenerator {

    private final ModuleFacts module;

    SettingsGenerator(ModuleFacts module) {
        this.module = module;
    }

    TypeSpec.Builder generate(Service service) {
        TypeSpec.Builder type = TypeSpec.classBuilder(service.type().generatedName("Settings"))
                .addJavadoc(
                        "What the annotations of {@link $L} say, so that its code and its deployment cannot differ.\n",
                        service.type().nestedName())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        add(type, "NAME", service.name(), "The name of the service, which is also its host name in the stack.");
        add(type, "PORT", service.image().port(), "The port on which the service listens.");
        if (service.healthCheck().isPresent()) {
            addHealthCheck(type, service.healthCheck().get());
        }
        if (service.metrics().isPresent()) {
            add(type, "METRICS_PORT", service.metrics().get().port(), "The port of the metrics.");
            add(type, "METRICS_PATH", service.metrics().get().path(), "The path of the metrics.");
        }
        for (var env : environment(service).entrySet()) {
            add(type, "ENV_".concat(env.getKey()), env.getKey(), "The name of an environment variable of the service.");
        }
        add(type, "MODULE", module.name(), "The name of the module, as the build gave it.");
        add(type, "VERSION", module.version(), "The version of the module, as the build gave it.");
        add(type, "JAR", module.jar(), "The file name of the jar that holds the service.");
        return type;
    }

    private static void addHealthCheck(TypeSpec.Builder type, HealthCheck check) {
        add(type, "HEALTH_PORT", check.port(), "The port of the health endpoints.");
        add(type, "HEALTH_PATH", check.path(), "The path of the health endpoint.");
        add(type, "LIVENESS_PATH", check.liveness(), "The path that answers while the process should be left alone.");
        add(type, "READINESS_PATH", check.readiness(), "The path that answers while the service takes requests.");
    }

    /** The variables by name, less those whose names are none: they are reported elsewhere. */
    private static Map<String, EnvironmentVariable> environment(Service service) {
        var environment = new LinkedHashMap<String, EnvironmentVariable>();
        for (EnvironmentVariable env : service.image().env()) {
            if (SourceVersion.isIdentifier("ENV_".concat(env.name()))) {
                environment.putIfAbsent(env.name(), env);
            }
        }
        return environment;
    }

    private static void add(TypeSpec.Builder type, String name, Object value, String meaning) {
        boolean isNumber = value instanceof Integer;
        type.addField(FieldSpec.builder(
                        isNumber ? int.class : String.class, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .initializer(isNumber ? CodeBlock.of("$L", value) : CodeBlock.of("$S", value))
                .addJavadoc("$L\n", meaning)
                .build());
    }
}
