package dev.slipway.processor.read;

import dev.slipway.processor.annotation.ContainerImageMembers;
import dev.slipway.processor.model.ImageRuntime;
import dev.slipway.processor.model.JavaProgram;
import dev.slipway.processor.model.MainClass;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** What {@code @ContainerImage} says of the Java in the image → {@link JavaProgram}. */
final class JavaProgramReader {

    private JavaProgramReader() {}

    /**
     * Reads a program.
     *
     * @param sourceLevel the Java release that this compile makes classes for
     */
    static JavaProgram read(Members members, TypeElement annotated, int sourceLevel) {
        Optional<MainClass> main = MainReader.read(members, ContainerImageMembers.MAIN, annotated);
        return new JavaProgram(
                main.isPresent() ? main.get() : TypeElements.mainClass(annotated, annotated),
                members.constant(ContainerImageMembers.RUNTIME, ImageRuntime.values()),
                members.texts(ContainerImageMembers.MODULES),
                members.integer(ContainerImageMembers.JAVA_VERSION),
                sourceLevel,
                members.texts(ContainerImageMembers.JVM_OPTIONS));
    }
}
