package dev.slipway.processor.read;

import dev.slipway.processor.model.JavaType;
import dev.slipway.processor.model.MainClass;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** A member that names a class with a {@code main} → {@link MainClass}. */
final class MainReader {

    private MainReader() {}

    /** The class that the member names; empty for the default {@code void}. */
    static Optional<MainClass> read(Members members, String member, TypeElement annotated) {
        String name = members.typeName(member);
        if (name.equals("void")) {
            return Optional.empty();
        }
        TypeElement main = members.type(member);
        return Optional.of(
                main == null
                        ? new MainClass(new JavaType("", name, true), Optional.empty(), true, false)
                        : MainMethods.mainClass(main, annotated));
    }
}
