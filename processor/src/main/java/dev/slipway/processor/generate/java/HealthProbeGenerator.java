package dev.slipway.processor.generate.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.slipway.processor.model.HealthCheck;
import dev.slipway.processor.model.Service;
import java.io.IOException;
import java.net.Socket;
import javax.lang.model.element.Modifier;

/**
 * {@code <Service>HealthProbe}: a {@code main} that asks the health endpoint.
 *
 * <p>It runs every few seconds and lives for some 50 ms, most of which is the start of the JVM. A bare socket keeps it
 * so, and so does {@code concat}: the operator {@code +} needs an invokedynamic call site, a quarter more CPU. It is
 * compiled with every service and names few types, each of which javac has to read.
 */
final class HealthProbeGenerator {

    /** What of the time-out is left for the start of the JVM. */
    private static final long MARGIN_MILLIS = 500;

    TypeSpec.Builder generate(Service service, HealthCheck check) {
        return TypeSpec.classBuilder(service.type().generatedName(Service.HEALTH_PROBE))
                .addJavadoc(
                        "Asks the health endpoint of {@link $L}: exit code 0 for a status from 200 to 299, 1 for any other\n"
                                + "and for no answer.\n",
                        service.type().nestedName())
                .addField(FieldSpec.builder(String.class, "REQUEST", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$S", request(check))
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(main(check))
                .addMethod(ask(check));
    }

    private static MethodSpec main(HealthCheck check) {
        return MethodSpec.methodBuilder("main")
                .addJavadoc("Ends the JVM with the answer.\n\n@param args none\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(void.class)
                .addParameter(String[].class, "args")
                .addStatement("int status = 0")
                .beginControlFlow("try")
                .addStatement("status = ask()")
                .nextControlFlow("catch ($T e)", IOException.class)
                .addStatement("$T.err.println(e)", System.class)
                .endControlFlow()
                .beginControlFlow("if (status < 200 || status > 299)")
                .addStatement(
                        "$T.err.println($S.concat($T.toString(status)))",
                        System.class,
                        "unhealthy: " + check.readiness() + " answered ",
                        Integer.class)
                .addStatement("$T.getRuntime().halt(1)", Runtime.class)
                .endControlFlow()
                .addComment("Ends at once: there is nothing to shut down.")
                .addStatement("$T.getRuntime().halt(0)", Runtime.class)
                .build();
    }

    private static MethodSpec ask(HealthCheck check) {
        long millis = Math.max(check.timeout().millis() - MARGIN_MILLIS, MARGIN_MILLIS);
        return MethodSpec.methodBuilder("ask")
                .addJavadoc("The status of the answer, or 0 where it is not HTTP.\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(int.class)
                .addException(IOException.class)
                .addStatement("$1T socket = new $1T($2S, $3L)", Socket.class, "127.0.0.1", check.port())
                .addStatement("socket.setSoTimeout($L)", Math.min(millis, Integer.MAX_VALUE))
                .addStatement("socket.getOutputStream().write(REQUEST.getBytes())")
                .addStatement("$1T line = new $1T(socket.getInputStream().readNBytes(12))", String.class)
                .addStatement("socket.close()")
                .addStatement(statusOf())
                .build();
    }

    private static String request(HealthCheck check) {
        return "GET " + check.readiness() + " HTTP/1.1\r\nHost: 127.0.0.1:" + check.port()
                + "\r\nUser-Agent: slipway-health-probe\r\nConnection: close\r\n\r\n";
    }

    private static CodeBlock statusOf() {
        return CodeBlock.of(
                "return line.startsWith($S) && line.length() == 12 ? $T.parseInt(line.substring(9)) : 0",
                "HTTP/1.",
                Integer.class);
    }
}
