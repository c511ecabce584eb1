package dev.slipway.processor.generate.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.lang.model.element.Modifier;

/** The method {@code secret} of a {@code Settings} class; a class of its own, since few services have secrets. */
final class SecretMethod {

    private SecretMethod() {}

    static MethodSpec build() {
        return MethodSpec.methodBuilder("secret")
                .addJavadoc("""
                        Reads a secret: the file that the variable {@code NAME_FILE} names or, where that is not set, as on a
                        developer's machine, the variable {@code NAME} itself.

                        @param name the name, which is one of the constants here
                        @return the text without the line ends behind it
                        @throws IllegalStateException where neither variable is set
                        @throws UncheckedIOException where the file cannot be read
                        """)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(String.class)
                .addParameter(String.class, "name")
                .addStatement("$T file = $T.getenv(name.concat($S))", String.class, System.class, "_FILE")
                .addStatement("$T text = $T.getenv(name)", String.class, System.class)
                .beginControlFlow("if (file != null)")
                .beginControlFlow("try")
                .addStatement(
                        "text = $T.readString($T.of(file))",
                        ClassName.get("java.nio.file", "Files"),
                        ClassName.get("java.nio.file", "Path"))
                .nextControlFlow("catch ($T e)", IOException.class)
                .addStatement("throw new $T(e)", UncheckedIOException.class)
                .endControlFlow()
                .endControlFlow()
                .beginControlFlow("if (text == null)")
                .addStatement(
                        "throw new $T(name.concat($S))",
                        IllegalStateException.class,
                        "_FILE is not set, nor is the variable itself")
                .endControlFlow()
                .addStatement("int end = text.length()")
                .beginControlFlow("while (end > 0 && (text.charAt(end - 1) == '\\n' || text.charAt(end - 1) == '\\r'))")
                .addStatement("end--")
                .endControlFlow()
                .addStatement("return text.substring(0, end)")
                .build();
    }
}
