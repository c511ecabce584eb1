package dev.slipway.processor.read;

import dev.slipway.processor.model.Image;
import dev.slipway.processor.model.Label;
import dev.slipway.processor.model.MainClass;
import dev.slipway.processor.model.NumericUser;
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
        Optional<MainClass> main = MainReader.read(members, annotated);
        return new Image(
                members.origin(),
                members.text("repository").isEmpty() ? name : members.text("repository"),
                members.integer("port"),
                main.isPresent() ? main.get() : TypeElements.mainClass(annotated, annotated),
                members.constant("runtime").equals("JLINK"),
                members.texts("modules"),
                members.integer("javaVersion"),
                sourceLevel,
                members.text("baseImage"),
                new NumericUser(members.text("user")),
                EnvironmentReader.read(members),
                labels(members),
                members.texts("jvmOptions"),
                members.texts("args"),
                VolumeReader.read(members),
                members.integer("replicas"),
                new TimeSpan(members.text("stopGracePeriod")),
                members.constant("restart").toLowerCase(Locale.ROOT).replace('_', '-'),
                published(members));
    }

    private static List<Label> labels(Members members) {
        var labels = new ArrayList<Label>();
        for (Members label : members.nested("labels")) {
            labels.add(new Label(label.origin(), label.text("name"), label.text("value")));
        }
        return List.copyOf(labels);
    }

    private static Optional<List<PublishedPort>> published(Members members) {
        return members.isWritten("publish")
                ? Optional.of(members.texts("publish", PublishedPort::new))
                : Optional.empty();
    }
}
