package dev.slipway.processor.read;

import dev.slipway.processor.model.JavaType;
import dev.slipway.processor.model.MainClass;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** A member {@code main} → {@link MainClass}. */
final class MainReader {

    private MainReader() {}

    /** The class that the member names; empty where it is left at {@code void}. */
    static Optional<MainClass> read(Members members, TypeElement annotated) {
        String name = members.typeName("main");
        if (name.equals("void")) {
            return Optional.empty();
        }
        TypeElement main = members.type("main");
        return Optional.of(
                main == null
                        ? new MainClass(new JavaType("", name, true), false, true, false)
                        : TypeElements.mainClass(main, annotated));
    }
}
