package dev.slipway.processor.generate.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.slipway.processor.model.JavaType;
import dev.slipway.processor.model.MainClass;
import dev.slipway.processor.model.Migration;
import dev.slipway.processor.model.Service;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.Security;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * {@code <Service>Launcher}: a {@code main} that waits until what the service needs accepts connections, then calls the
 * service's own, or that of its migration, in the same JVM. Signals, exit codes and stack traces are the service's.
 *
 * <p>What to wait for comes by environment variables: it depends on other types and on where the container runs.
 */
final class LauncherGenerator {

    /** EX_UNAVAILABLE of sysexits.h. */
    private static final int UNAVAILABLE = 69;

    /** What {@code timeout} of the shell ends with. */
    private static final int TIMED_OUT = 124;

    private static final int WAIT_SECONDS = 60;
    private static final int FIRST_PAUSE_MILLIS = 50;
    private static final int LONGEST_PAUSE_MILLIS = 2000;
    private static final int CONNECT_MILLIS = 2000;

    /** Whether the classes that it is to call can be called; where not, that is reported elsewhere. */
    static boolean canCall(Service service) {
        Optional<MainClass> migration = migrationMain(service);
        return canCall(service.image().main()) && (migration.isEmpty() || canCall(migration.get()));
    }

    private static boolean canCall(MainClass main) {
        return main.runs() && main.isAccessible();
    }

    private static Optional<MainClass> migrationMain(Service service) {
        Optional<Migration> migration = service.migration();
        return migration.isPresent() ? migration.get().main() : Optional.empty();
    }

    TypeSpec.Builder generate(Service service) {
        Optional<MainClass> migration = migrationMain(service);
        TypeSpec.Builder type = TypeSpec.classBuilder(service.type().generatedName(Service.LAUNCHER))
                .addJavadoc(
                        "Starts {@link $L} when what it needs accepts connections.\n\n"
                                + "<p>{@code SLIPWAY_WAIT_FOR} names that, as {@code host:port,host:port}. After\n"
                                + "{@code SLIPWAY_WAIT_SECONDS}, $L unless set, it gives up with exit code $L.\n",
                        service.type().nestedName(),
                        WAIT_SECONDS,
                        UNAVAILABLE)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(main(service.image().main(), migration.isPresent()))
                .addMethod(awaitTarget())
                .addMethod(failure());
        if (migration.isPresent()) {
            type.addMethod(migrate(migration.get())).addMethod(giveUp());
        }
        return type.addMethod(seconds());
    }

    private static MethodSpec main(MainClass main, boolean hasMigration) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("main")
                .addJavadoc("Waits, then calls the service.\n\n@param args the arguments of the service\n"
                        + "@throws Throwable what the service throws\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addException(Throwable.class)
                .addParameter(String[].class, "args")
                .addComment(
                        "A container that is made anew has another address. The JDK would remember the old one for 30 s,")
                .addComment("and that there is none for 10 s.")
                .beginControlFlow("if ($T.getProperty($S) == null)", Security.class, "networkaddress.cache.ttl")
                .addStatement("$T.setProperty($S, $S)", Security.class, "networkaddress.cache.ttl", "5")
                .endControlFlow()
                .addStatement("$T.setProperty($S, $S)", Security.class, "networkaddress.cache.negative.ttl", "1")
                .addStatement("$T targets = $T.getenv($S)", String.class, System.class, "SLIPWAY_WAIT_FOR")
                .beginControlFlow("if (targets != null && !targets.isEmpty())")
                .addStatement("long seconds = seconds($S, $L)", "SLIPWAY_WAIT_SECONDS", WAIT_SECONDS)
                .addStatement("long end = $T.nanoTime() + seconds * 1_000_000_000", System.class)
                .beginControlFlow("for ($T target : targets.split($S))", String.class, ",")
                .addStatement("await(target.strip(), seconds, end)")
                .endControlFlow()
                .endControlFlow();
        if (hasMigration) {
            method.beginControlFlow("if ($S.equals($T.getenv($S)))", "migration", System.class, "SLIPWAY_MAIN")
                    .addStatement("migrate()")
                    .endControlFlow();
        }
        return allowing(main, method.addStatement("$T.main(args)", className(main.type())));
    }

    private static MethodSpec awaitTarget() {
        return MethodSpec.methodBuilder("await")
                .addJavadoc(
                        "Returns when the target accepts a connection, and ends the JVM when that takes too long.\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addException(InterruptedException.class)
                .addParameter(String.class, "target")
                .addParameter(long.class, "seconds")
                .addParameter(long.class, "end")
                .addStatement("long pause = $L", FIRST_PAUSE_MILLIS)
                .addStatement("$T failure = failure(target)", String.class)
                .beginControlFlow("if (failure != null)")
                .addStatement(
                        "$T.out.println($S + target + $S + failure + $S)",
                        System.class,
                        "slipway: waiting for ",
                        " (",
                        ")")
                .endControlFlow()
                .beginControlFlow("while (failure != null)")
                .beginControlFlow("if ($T.nanoTime() > end)", System.class)
                .addStatement(
                        "$T.err.println($S + target + $S + seconds + $S + failure)",
                        System.class,
                        "slipway: gave up waiting for ",
                        " after ",
                        " s: ")
                .addStatement("$T.exit($L)", System.class, UNAVAILABLE)
                .endControlFlow()
                .addStatement("$T.sleep(pause)", Thread.class)
                .addStatement("pause = $T.min(pause * 2, $L)", Math.class, LONGEST_PAUSE_MILLIS)
                .addStatement("failure = failure(target)")
                .beginControlFlow("if (failure == null)")
                .addStatement("$T.out.println($S + target)", System.class, "slipway: reached ")
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    private static MethodSpec failure() {
        return MethodSpec.methodBuilder("failure")
                .addJavadoc(
                        "Why the target does not accept a connection, or null where it does. Its name is looked up anew.\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(String.class)
                .addParameter(String.class, "target")
                .addStatement("int colon = target.lastIndexOf(':')")
                .beginControlFlow("try ($1T socket = new $1T())", Socket.class)
                .addStatement("$T port = target.substring(colon + 1)", String.class)
                .addStatement(
                        "socket.connect(new $T(target.substring(0, colon), $T.parseInt(port)), $L)",
                        InetSocketAddress.class,
                        Integer.class,
                        CONNECT_MILLIS)
                .addStatement("return null")
                .nextControlFlow("catch ($T e)", IOException.class)
                .addStatement(
                        "return e instanceof $T ? $S : e.getMessage()",
                        java.net.UnknownHostException.class,
                        "no such host")
                .endControlFlow()
                .build();
    }

    private static MethodSpec migrate(MainClass main) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("migrate")
                .addJavadoc("Calls the migration and ends the JVM with it, whatever threads it leaves.\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addStatement("long seconds = seconds($S, 600)", "SLIPWAY_DEADLINE_SECONDS")
                .addStatement(
                        "$1T deadline = new $1T(() -> giveUpAfter(seconds), $2S)", Thread.class, "slipway-deadline")
                .addStatement("deadline.setDaemon(true)")
                .addStatement("deadline.start()")
                .beginControlFlow("try")
                .addStatement("$T.main(new $T[0])", className(main.type()), String.class)
                .nextControlFlow("catch ($T e)", Throwable.class)
                .addStatement("e.printStackTrace()")
                .addStatement("$T.exit(1)", System.class)
                .endControlFlow()
                .addStatement("$T.exit(0)", System.class);
        return allowing(main, method);
    }

    /** With no warning where the class to call is deprecated: whoever annotated it knows. */
    private static MethodSpec allowing(MainClass main, MethodSpec.Builder method) {
        if (main.isDeprecated()) {
            method.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "{$S, $S}", "deprecation", "removal")
                    .build());
        }
        return method.build();
    }

    private static MethodSpec giveUp() {
        return MethodSpec.methodBuilder("giveUpAfter")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(long.class, "seconds")
                .beginControlFlow("try")
                .addStatement("$T.sleep(seconds * 1000)", Thread.class)
                .nextControlFlow("catch ($T e)", InterruptedException.class)
                .addStatement("return")
                .endControlFlow()
                .addStatement(
                        "$T.err.println($S + seconds + $S)",
                        System.class,
                        "slipway: gave up the migration, which has not ended after ",
                        " s")
                .addStatement("$T.getRuntime().halt($L)", Runtime.class, TIMED_OUT)
                .build();
    }

    private static MethodSpec seconds() {
        return MethodSpec.methodBuilder("seconds")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(long.class)
                .addParameter(String.class, "variable")
                .addParameter(long.class, "otherwise")
                .addStatement("$T value = $T.getenv(variable)", String.class, System.class)
                .addStatement("return value == null || value.isEmpty() ? otherwise : $T.parseLong(value)", Long.class)
                .build();
    }

    private static ClassName className(JavaType type) {
        String[] names = type.nestedName().split("\\.");
        return ClassName.get(type.packageName(), names[0], java.util.Arrays.copyOfRange(names, 1, names.length));
    }
}
