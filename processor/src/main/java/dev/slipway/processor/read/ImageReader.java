package dev.slipway.processor.read;

import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.Image;
import dev.slipway.processor.model.Label;
import dev.slipway.processor.model.NamedVolume;
import dev.slipway.processor.model.PublishedPort;
import dev.slipway.processor.model.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** {@code @ContainerImage} → {@link Image}. */
final class ImageReader {

    private final int sourceLevel;

    ImageReader(int sourceLevel) {
        this.sourceLevel = sourceLevel;
    }

    Image read(Members members, TypeElement annotated, String name) {
        boolean isDefault = members.typeName("main").equals("void");
        TypeElement main = isDefault ? annotated : members.type("main");
        return new Image(
                members.origin(),
                members.text("repository").isEmpty() ? name : members.text("repository"),
                members.integer("port"),
                main == null
                        ? members.typeName("main")
                        : TypeElements.javaType(main).binaryName(),
                main != null && TypeElements.hasMain(main),
                members.constant("runtime").equals("JLINK"),
                members.texts("modules"),
                members.integer("javaVersion"),
                sourceLevel,
                members.text("baseImage"),
                members.text("user"),
                environment(members),
                labels(members),
                members.texts("jvmOptions"),
                members.texts("args"),
                volumes(members),
                members.integer("replicas"),
                new TimeSpan(members.text("stopGracePeriod")),
                members.constant("restart").toLowerCase(Locale.ROOT).replace('_', '-'),
                published(members));
    }

    private static List<EnvironmentVariable> environment(Members members) {
        var environment = new ArrayList<EnvironmentVariable>();
        for (Members env : members.nested("env")) {
            environment.add(
                    new EnvironmentVariable(env.origin(), env.text("name"), env.text("value"), env.text("variable")));
        }
        return List.copyOf(environment);
    }

    private static List<Label> labels(Members members) {
        var labels = new ArrayList<Label>();
        for (Members label : members.nested("labels")) {
            labels.add(new Label(label.origin(), label.text("name"), label.text("value")));
        }
        return List.copyOf(labels);
    }

    private static List<NamedVolume> volumes(Members members) {
        var volumes = new ArrayList<NamedVolume>();
        for (Members volume : members.nested("volumes")) {
            volumes.add(new NamedVolume(
                    volume.origin(), volume.text("name"), volume.text("path"), volume.flag("readOnly")));
        }
        return List.copyOf(volumes);
    }

    private static Optional<List<PublishedPort>> published(Members members) {
        return members.isWritten("publish")
                ? Optional.of(members.texts("publish", PublishedPort::new))
                : Optional.empty();
    }
}
