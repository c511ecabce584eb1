package dev.slipway.processor.generate.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.HealthCheck;
import dev.slipway.processor.model.JavaProgram;
import dev.slipway.processor.model.JavaType;
import dev.slipway.processor.model.Service;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

/** {@code <Service>Settings}: the values of the annotations, as constants for the service's code. */
final class SettingsGenerator {

    private final ModuleFacts module;

    SettingsGenerator(ModuleFacts module) {
        this.module = module;
    }

    TypeSpec.Builder generate(Service service) {
        TypeSpec.Builder type = start(
                service.type(),
                "What the annotations of {@link $L} say, so that its code and its deployment cannot differ.\n");
        add(type, "NAME", service.name(), "The name of the service, which is also its host name in the stack.");
        add(type, "PORT", service.run().port(), "The port on which the service listens.");
        if (service.healthCheck().isPresent()) {
            addHealthCheck(type, service.healthCheck().get());
        }
        if (service.metrics().isPresent()) {
            add(type, "METRICS_PORT", service.metrics().get().port(), "The port of the metrics.");
            add(type, "METRICS_PATH", service.metrics().get().path(), "The path of the metrics.");
        }
        var environment = new ArrayList<>(service.run().env());
        for (BackingService server : service.backing()) {
            environment.addAll(server.connection());
        }
        addEnvironment(type, environment);
        add(type, "MODULE", module.name(), "The name of the module, as the build gave it.");
        add(type, "VERSION", module.version(), "The version of the module, as the build gave it.");
        add(type, "JAR", module.jar(), "The file name of the jar that holds the service.");
        return type;
    }

    /** For a type that several services name: the variables by which they find its servers. */
    TypeSpec.Builder generate(JavaType origin, List<BackingService> servers) {
        TypeSpec.Builder type = start(
                origin,
                "How the services that depend on {@link $L} find it, so that code and deployment cannot differ.\n");
        var environment = new ArrayList<EnvironmentVariable>();
        for (BackingService server : servers) {
            environment.addAll(server.connection());
        }
        addEnvironment(type, environment);
        return type;
    }

    private static TypeSpec.Builder start(JavaType origin, String javadoc) {
        return TypeSpec.classBuilder(origin.generatedName(JavaProgram.SETTINGS))
                .addJavadoc(javadoc, origin.nestedName())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }

    /** The names of the variables, each once. Invalid names are left out; a check reports them. */
    private static void addEnvironment(TypeSpec.Builder type, List<EnvironmentVariable> environment) {
        var names = new HashSet<String>();
        boolean hasSecrets = false;
        for (EnvironmentVariable env : environment) {
            String constant = (env.isSecret() ? "SECRET_" : "ENV_") + env.name();
            if (SourceVersion.isIdentifier(constant) && names.add(constant)) {
                add(
                        type,
                        constant,
                        env.name(),
                        env.isSecret()
                                ? "The name of a secret, as {@link #secret} takes it."
                                : "The name of an environment variable of the service.");
                hasSecrets |= env.isSecret();
            }
        }
        if (hasSecrets) {
            type.addMethod(SecretMethod.build());
        }
    }

    private static void addHealthCheck(TypeSpec.Builder type, HealthCheck check) {
        add(type, "HEALTH_PORT", check.port(), "The port of the health endpoints.");
        add(type, "HEALTH_PATH", check.path(), "The path of the health endpoint.");
        add(type, "LIVENESS_PATH", check.liveness(), "The path that answers while the process should be left alone.");
        add(type, "READINESS_PATH", check.readiness(), "The path that answers while the service takes requests.");
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
