package dev.slipway.processor.generate.java;

import dev.slipway.processor.format.JavaText;
import dev.slipway.processor.model.JavaProgram;
import dev.slipway.processor.model.MainClass;
import dev.slipway.processor.model.MainMethod;
import dev.slipway.processor.model.Migration;
import dev.slipway.processor.model.Service;
import dev.slipway.templates.Templates;
import java.util.Optional;

/**
 * {@code <Service>Launcher}: a {@code main} that waits until the service's dependencies accept connections. It then
 * calls the {@code main} of the service, or of its migration, in the same JVM, so that signals, exit codes and stack
 * traces are those of the service.
 *
 * <p>Environment variables say what to wait for, because that depends on other types and on where the container runs.
 */
final class LauncherGenerator {

    private final Templates templates;

    LauncherGenerator(Templates templates) {
        this.templates = templates;
    }

    /** Whether the launcher can call its classes. A check reports those that it cannot call. */
    static boolean canCall(JavaProgram java, Service service) {
        Optional<MainClass> migration = migrationMain(service);
        return canCall(java, java.main()) && (migration.isEmpty() || canCall(java, migration.get()));
    }

    private static boolean canCall(JavaProgram java, MainClass main) {
        return java.starts(main) && main.isAccessible();
    }

    private static Optional<MainClass> migrationMain(Service service) {
        Optional<Migration> migration = service.migration();
        return migration.isPresent() ? migration.get().main() : Optional.empty();
    }

    GeneratedClass generate(JavaProgram java, Service service) {
        MainClass main = java.main();
        Optional<MainClass> migration = migrationMain(service);
        boolean isMigrationDeprecated = migration.isPresent() && migration.get().isDeprecated();
        var view = new View(
                ClassView.of(service.type(), JavaProgram.LAUNCHER),
                java.framework().choosesMain() ? "start(args)" : call(main, "args"),
                java.framework().choosesMain(),
                main.isDeprecated(),
                java.framework().takesSecretsAsProperties(),
                migration.isPresent(),
                migration.isPresent() ? call(migration.get(), "new String[0]") : "",
                isMigrationDeprecated,
                main.isDeprecated() || isMigrationDeprecated);
        String source = UnnamedPackage.reach(main.type(), templates.render("java/Launcher.java", view));
        if (migration.isPresent()) {
            source = UnnamedPackage.reach(migration.get().type(), source);
        }
        return new GeneratedClass(service.type().generatedBinaryName(JavaProgram.LAUNCHER), source);
    }

    /** A call with the full name of the class, which may have the same simple name as an import of the launcher. */
    private static String call(MainClass main, String arguments) {
        String name = JavaText.name(main.type().qualifiedName());
        MainMethod method = main.method().orElseThrow();
        String given = method.takesArguments() ? arguments : "";
        if (method.bridge() == MainMethod.Bridge.SUSPENDS) {
            // As the bridge does, which javac does not see.
            return "kotlin.coroutines.jvm.internal.RunSuspendKt.runSuspend(completion -> " + name + ".main("
                    + (given.isEmpty() ? "" : given + ", ") + "completion))";
        }
        return (method.isStatic() ? name : "new " + name + "()") + ".main(" + given + ")";
    }

    /** The names in {@code Launcher.java.mustache}. */
    private record View(
            ClassView type,
            String mainCall,
            boolean quarkus,
            boolean mainDeprecated,
            boolean properties,
            boolean migration,
            String migrationCall,
            boolean migrationDeprecated,
            boolean anyDeprecated) {}
}
