package dev.slipway.processor.generate.java;

import dev.slipway.processor.format.JavaText;
import dev.slipway.processor.model.JavaProgram;
import dev.slipway.processor.model.MainClass;
import dev.slipway.processor.model.Migration;
import dev.slipway.processor.model.Service;
import dev.slipway.templates.Templates;
import java.util.Optional;

/**
 * {@code <Service>Launcher}: a {@code main} that waits until what the service needs accepts connections, then calls the
 * service's own, or that of its migration, in the same JVM. Signals, exit codes and stack traces are the service's.
 *
 * <p>What to wait for comes by environment variables: it depends on other types and on where the container runs.
 */
final class LauncherGenerator {

    private final Templates templates;

    LauncherGenerator(Templates templates) {
        this.templates = templates;
    }

    /** Whether the classes that it is to call can be called; where not, that is reported elsewhere. */
    static boolean canCall(JavaProgram java, Service service) {
        Optional<MainClass> migration = migrationMain(service);
        return canCall(java.main()) && (migration.isEmpty() || canCall(migration.get()));
    }

    private static boolean canCall(MainClass main) {
        return main.runs() && main.isAccessible();
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
                name(main),
                main.isDeprecated(),
                migration.isPresent(),
                migration.isPresent() ? name(migration.get()) : "",
                isMigrationDeprecated,
                main.isDeprecated() || isMigrationDeprecated);
        return new GeneratedClass(
                service.type().generatedBinaryName(JavaProgram.LAUNCHER), templates.render("java/Launcher.java", view));
    }

    /** With its package, so that it is not taken for one of the classes that the launcher imports. */
    private static String name(MainClass main) {
        return JavaText.name(main.type().qualifiedName());
    }

    /** The names in {@code Launcher.java.mustache}. */
    private record View(
            ClassView type,
            String main,
            boolean mainDeprecated,
            boolean migration,
            String migrationMain,
            boolean migrationDeprecated,
            boolean anyDeprecated) {}
}
