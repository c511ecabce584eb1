package dev.slipway.processor.backing.other;

import dev.slipway.processor.annotation.BackingServiceMembers;
import dev.slipway.processor.images.ImageFacts;
import dev.slipway.processor.model.ByteSize;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.NamedVolume;
import dev.slipway.processor.model.NumericUser;
import dev.slipway.processor.plan.About;
import dev.slipway.processor.plan.Connections;
import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.Health;
import dev.slipway.processor.plan.HealthTimes;
import dev.slipway.processor.plan.Invocation;
import dev.slipway.processor.plan.Lifecycle;
import dev.slipway.processor.plan.Limits;
import dev.slipway.processor.plan.Link;
import dev.slipway.processor.plan.Membership;
import dev.slipway.processor.plan.MemoryDirectory;
import dev.slipway.processor.plan.Mount;
import dev.slipway.processor.plan.NamedImage;
import dev.slipway.processor.plan.Network;
import dev.slipway.processor.plan.Role;
import dev.slipway.processor.plan.SecretFile;
import dev.slipway.processor.plan.Setting;
import dev.slipway.processor.plan.StartCondition;
import dev.slipway.processor.plan.Storage;
import dev.slipway.processor.plan.Value;
import dev.slipway.processor.plan.backing.ServerPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans a server given by its image, and its exporter. */
final class OtherServerPlanner {

    ServerPlan plan(OtherServer server, boolean isMonitored) {
        Container itself = server(server);
        var containers = new ArrayList<Container>();
        containers.add(itself);
        var secrets = new ArrayList<SecretFile>();
        // Only the server knows where it keeps its own secrets: in its volumes, if it has any.
        add(itself, volumes(server), secrets);
        if (isMonitored && server.hasExporter()) {
            Container exporter = exporter(server, server.exporters().get(0));
            containers.add(exporter);
            add(exporter, List.of(), secrets);
        }
        return new ServerPlan(containers, secrets, List.of(), List.of());
    }

    private static void add(Container reader, List<String> keptIn, List<SecretFile> secrets) {
        for (String secret : reader.invocation().secrets()) {
            secrets.add(new SecretFile(secret, true, keptIn, List.of(reader.name())));
        }
    }

    private static List<String> volumes(OtherServer server) {
        var names = new ArrayList<String>();
        for (NamedVolume volume : server.volumes()) {
            names.add(volume.name());
        }
        return names;
    }

    private static Container server(OtherServer server) {
        return new Container(
                server.name(),
                Role.SERVER,
                server.name(),
                about(server, server.type().qualifiedName()),
                new NamedImage(server.image(), ImageFacts.unknown()),
                invocation(server.user(), server.entrypoint(), server.command(), server.env()),
                new Connections(List.of(), List.of(new Membership(server.name())), List.of()),
                new Storage(Mount.of(server.volumes()), memory(server), Optional.empty()),
                Health.Command.of(HealthTimes.ofServer("2m"), server.healthCheck()),
                Lifecycle.server(List.of(), "1m"),
                Limits.of(server.resources()));
    }

    private static List<MemoryDirectory> memory(OtherServer server) {
        var memory = new ArrayList<MemoryDirectory>();
        memory.add(MemoryDirectory.TEMPORARY);
        for (String directory : server.tmpfs()) {
            memory.add(new MemoryDirectory(directory, true, "0755", ByteSize.of("64m")));
        }
        return memory;
    }

    private static Container exporter(OtherServer server, Exporter exporter) {
        return new Container(
                server.exporterName(),
                Role.EXPORTER,
                server.name(),
                about(server, "Shows the metrics of \"" + server.name() + "\" to Prometheus."),
                new NamedImage(exporter.image(), ImageFacts.unknown()),
                invocation(exporter.user(), exporter.entrypoint(), exporter.command(), exporter.env()),
                new Connections(
                        List.of(),
                        List.of(new Membership(Network.BACKEND), new Membership(server.name())),
                        List.of(new Link(server.name(), server.port(), Link.Purpose.USES))),
                Storage.temporary(),
                Health.Unknown.UNASKED,
                Lifecycle.exporter(List.of(StartCondition.healthy(server.name()))),
                Limits.of("0.25", "128M", 50, "0.05", "32M"));
    }

    private static Invocation invocation(
            NumericUser user, List<String> entrypoint, List<String> command, List<EnvironmentVariable> env) {
        List<Setting> environment = Setting.of(env);
        return new Invocation(
                user, Value.texts(entrypoint), Value.texts(command), "", environment, Setting.secrets(environment));
    }

    private static About about(OtherServer server, String comment) {
        return new About(
                server.origin().member(BackingServiceMembers.NAME),
                server.type().qualifiedName(),
                "",
                comment);
    }
}
