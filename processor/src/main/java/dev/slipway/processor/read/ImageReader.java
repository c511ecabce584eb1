package dev.slipway.processor.read;

import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.Image;
import dev.slipway.processor.model.ImageLabel;
import dev.slipway.processor.model.NamedVolume;
import dev.slipway.processor.model.PublishedPort;
import dev.slipway.processor.model.TimeSpan;
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
        TypeElement named = members.type("main");
        TypeElement main = named == null ? annotated : named;
        return new Image(
                members.origin(),
                members.text("repository").isEmpty() ? name : members.text("repository"),
                members.integer("port"),
                TypeElements.javaType(main).binaryName(),
                TypeElements.hasMain(main),
                members.integer("javaVersion"),
                sourceLevel,
                members.text("baseImage"),
                members.text("user"),
                members.nested("env").stream().map(ImageReader::env).toList(),
                members.nested("labels").stream().map(ImageReader::label).toList(),
                members.texts("jvmOptions"),
                members.texts("args"),
                members.nested("volumes").stream().map(ImageReader::volume).toList(),
                members.integer("replicas"),
                new TimeSpan(members.text("stopGracePeriod")),
                members.constant("restart").toLowerCase(Locale.ROOT).replace('_', '-'),
                published(members));
    }

    private static EnvironmentVariable env(Members members) {
        return new EnvironmentVariable(
                members.origin(), members.text("name"), members.text("value"), members.text("variable"));
    }

    private static ImageLabel label(Members members) {
        return new ImageLabel(members.origin(), members.text("name"), members.text("value"));
    }

    private static NamedVolume volume(Members members) {
        return new NamedVolume(members.origin(), members.text("name"), members.text("path"), members.flag("readOnly"));
    }

    private static Optional<List<PublishedPort>> published(Members members) {
        return members.isWritten("publish")
                ? Optional.of(members.texts("publish", PublishedPort::new))
                : Optional.empty();
    }
}
