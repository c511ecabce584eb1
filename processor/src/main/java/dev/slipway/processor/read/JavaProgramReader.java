package dev.slipway.processor.read;

import dev.slipway.processor.annotation.ContainerImageMembers;
import dev.slipway.processor.model.Framework;
import dev.slipway.processor.model.ImageRuntime;
import dev.slipway.processor.model.JavaProgram;
import dev.slipway.processor.model.MainClass;
import dev.slipway.processor.model.SourceLevel;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The members of {@code @ContainerImage} about Java → {@link JavaProgram}. */
final class JavaProgramReader {

    private JavaProgramReader() {}

    /**
     * Reads a program.
     *
     * @param sourceLevel the release that this compile makes classes for
     * @param types knows the module
     */
    static JavaProgram read(
            Members members, TypeElement annotated, SourceLevel sourceLevel, ModuleTypes types, Framework framework) {
        return new JavaProgram(
                main(members, annotated, framework),
                members.constant(ContainerImageMembers.RUNTIME, ImageRuntime.values()),
                members.texts(ContainerImageMembers.MODULES),
                members.integer(ContainerImageMembers.JAVA_VERSION),
                sourceLevel,
                members.texts(ContainerImageMembers.JVM_OPTIONS),
                types.providedServices(),
                framework);
    }

    private static MainClass main(Members members, TypeElement annotated, Framework framework) {
        Optional<MainClass> named = MainReader.read(members, ContainerImageMembers.MAIN, annotated);
        if (named.isPresent()) {
            return named.get();
        }
        if (framework.choosesMain()) {
            return MainClass.chosenBy(framework.name());
        }
        MainClass own = MainReader.ofService(annotated);
        return own.method().isEmpty() ? framework.usualMain().orElse(own) : own;
    }
}
