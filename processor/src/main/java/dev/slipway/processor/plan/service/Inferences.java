package dev.slipway.processor.plan.service;

import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.FileSetting;
import dev.slipway.processor.model.Framework;
import dev.slipway.processor.model.HealthCheck;
import dev.slipway.processor.model.Metrics;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.plan.Inference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** What the annotations of a service leave to its framework, and where that comes from. */
public final class Inferences {

    private Inferences() {}

    /**
     * What holds for a service.
     *
     * @param servers the servers that it uses
     */
    public static Inference of(Service service, List<BackingService> servers) {
        Framework framework = service.program().framework();
        var facts = new ArrayList<Inference.Fact>();
        Optional<FileSetting> port = framework.port();
        boolean isOfFile =
                port.isPresent() && port.get().number() == service.run().port();
        facts.add(new Inference.Fact(
                "port",
                String.valueOf(service.run().port()),
                isOfFile ? port.get().place() : ""));
        if (service.healthCheck().isPresent() && service.healthCheck().get().usesProbe()) {
            HealthCheck check = service.healthCheck().get();
            facts.add(endpoint("health", check.port(), check.readiness(), framework));
        }
        if (service.metrics().isPresent()) {
            Metrics metrics = service.metrics().get();
            facts.add(endpoint("metrics", metrics.port(), metrics.path(), framework));
        }
        String variables = variables(service, framework.connection(servers));
        if (!variables.isEmpty()) {
            facts.add(new Inference.Fact("servers by", variables, ""));
        }
        return new Inference(service.name(), framework.name(), facts);
    }

    private static Inference.Fact endpoint(String what, int port, String path, Framework framework) {
        Optional<FileSetting> setting = framework.endpointPortSetting();
        boolean isOfFile = setting.isPresent() && setting.get().number() == port;
        return new Inference.Fact(
                what, ":" + port + path, isOfFile ? setting.get().place() : "");
    }

    /** The names of those that no annotation sets. */
    private static String variables(Service service, List<EnvironmentVariable> connection) {
        var names = new StringJoiner(", ");
        for (EnvironmentVariable variable : connection) {
            boolean isWritten = false;
            for (EnvironmentVariable env : service.run().env()) {
                isWritten |= env.name().equals(variable.name());
            }
            if (!isWritten) {
                names.add(variable.environmentName());
            }
        }
        return names.toString();
    }
}
