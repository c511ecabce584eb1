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
        return Optional.of(main == null ? MainClass.without(new JavaType("", name, true)) : ofNamed(main, annotated));
    }

    /** The class that starts a service for which no member names one. */
    static MainClass ofService(TypeElement annotated) {
        MainClass own = MainMethods.mainClass(annotated, annotated);
        return isOfKotlin(annotated, own) ? KotlinMains.ofService(own, annotated) : own;
    }

    private static MainClass ofNamed(TypeElement type, TypeElement annotated) {
        MainClass own = MainMethods.mainClass(type, annotated);
        return isOfKotlin(type, own) ? KotlinMains.ofNamed(own, type, annotated) : own;
    }

    /** Whether there may be another method than Java shows. */
    private static boolean isOfKotlin(TypeElement type, MainClass own) {
        return (own.method().isEmpty() || !own.method().get().isClassic())
                && Annotations.find(type, "kotlin.Metadata") != null;
    }
}
