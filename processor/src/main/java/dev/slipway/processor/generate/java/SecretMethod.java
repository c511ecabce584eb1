package dev.slipway.processor.generate.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.lang.model.element.Modifier;

/** The method {@code secret} of a {@code Settings} class. A separate class, because few services have secrets. */
final class SecretMethod {

    private SecretMethod() {}

    static MethodSpec build() {
        return MethodSpec.methodBuilder("secret")
                .addJavadoc("""
                        Reads a secret: the file that the variable {@code NAME_FILE} names or, where that is not set, as on a
                        developer's machine, the variable {@code NAME} itself.

                        @param name the name, which is one of the constants here
                        @return the text; of a file, without the line end that may follow it
                        @throws IllegalStateException where neither variable is set, or where a file does not hold a text that
                                all programs read in the same way
                        @throws UncheckedIOException where the file cannot be read
                        """)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(String.class)
                .addParameter(String.class, "name")
                .addStatement("$T file = $T.getenv(name.concat($S))", String.class, System.class, "_FILE")
                .beginControlFlow("if (file == null)")
                .addStatement("$T value = $T.getenv(name)", String.class, System.class)
                .beginControlFlow("if (value == null)")
                .addStatement(
                        "throw new $T(name.concat($S))",
                        IllegalStateException.class,
                        "_FILE is not set, nor is the variable itself")
                .endControlFlow()
                .addStatement("return value")
                .endControlFlow()
                .addStatement("$T text", String.class)
                .beginControlFlow("try")
                .addStatement(
                        "text = $T.readString($T.of(file))",
                        ClassName.get("java.nio.file", "Files"),
                        ClassName.get("java.nio.file", "Path"))
                .nextControlFlow("catch ($T e)", IOException.class)
                .addStatement("throw new $T(file, e)", UncheckedIOException.class)
                .endControlFlow()
                .beginControlFlow("if (text.endsWith($S))", "\n")
                .addStatement("text = text.substring(0, text.length() - 1)")
                .endControlFlow()
                .addComment("Some programs drop spaces and line ends around a secret, some do not.")
                .addStatement("boolean isTrimmed = !text.isEmpty() && text.equals(text.trim())")
                .beginControlFlow("if (!isTrimmed || text.indexOf('\\r') >= 0 || text.indexOf('\\0') >= 0)")
                .addStatement(
                        "throw new $T(file.concat($S))",
                        IllegalStateException.class,
                        " must be a text without blanks around it, CR and NUL")
                .endControlFlow()
                .addStatement("return text")
                .build();
    }
}
