package dev.slipway.processor.check.java;

import dev.slipway.processor.annotation.ContainerImageMembers;
import dev.slipway.processor.annotation.MigrationMembers;
import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.check.container.PlainSecretCheck;
import dev.slipway.processor.check.text.Texts;
import dev.slipway.processor.model.JavaProgram;
import dev.slipway.processor.model.MainClass;
import dev.slipway.processor.model.Migration;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.List;

/** The image has a Java that can run the service, a class to start, and options that the JVM takes as such. */
public final class JavaCheck implements ServiceCheck {

    /** An option that does not say what to run: that is what the entry point does. */
    private static final String OPTION = "(?!-(jar|cp|classpath|m)$|--(class-path|module)(=|$))-{1,2}[^\\s-].*";

    private static final String MODULE = "[a-z][a-z0-9_]*(?:\\.[a-z][a-z0-9_]*)*";

    private final JavaProgram java;

    public JavaCheck(JavaProgram java) {
        this.java = java;
    }

    @Override
    public void check(Service service, Problems problems) {
        Origin origin = service.origin();
        int release = java.release();
        problems.require(
                JavaProgram.RELEASES.contains(release) && release >= java.sourceLevel(),
                ProblemKind.JAVA_VERSION,
                origin.member(ContainerImageMembers.JAVA_VERSION),
                release,
                java.sourceLevel());
        checkMain(java.main(), service.isLaunched(), origin.member(ContainerImageMembers.MAIN), problems);
        if (service.migration().isPresent()) {
            checkMigration(service.migration().get(), problems);
        }
        List<String> options = java.jvmOptions();
        for (int i = 0; i < options.size(); i++) {
            problems.require(
                    options.get(i).matches(OPTION) && Texts.isPlain(options.get(i)),
                    ProblemKind.JVM_OPTION,
                    origin.member(ContainerImageMembers.JVM_OPTIONS).index(i),
                    Texts.shown(options.get(i)));
        }
        PlainSecretCheck.check(options, origin.member(ContainerImageMembers.JVM_OPTIONS), problems);
        checkModules(origin, problems);
    }

    private static void checkMigration(Migration migration, Problems problems) {
        if (migration.main().isPresent()) {
            checkMain(migration.main().get(), true, migration.origin().member(MigrationMembers.MAIN), problems);
        }
    }

    /**
     * Checks a class with a {@code main} that can be called.
     *
     * @param isLaunched whether it is a class in the service's package that calls it, and not the JVM
     */
    private static void checkMain(MainClass main, boolean isLaunched, Origin origin, Problems problems) {
        problems.require(main.runs(), ProblemKind.MAIN_METHOD, origin, main.binaryName());
        problems.require(
                !main.runs() || !isLaunched || main.isAccessible(),
                ProblemKind.MAIN_ACCESS,
                origin,
                main.type().qualifiedName(),
                main.type().simpleName());
    }

    private void checkModules(Origin origin, Problems problems) {
        List<String> modules = java.modules();
        problems.require(
                modules.isEmpty() || java.isJlink(),
                ProblemKind.MODULES_UNUSED,
                origin.member(ContainerImageMembers.MODULES));
        for (int i = 0; i < modules.size(); i++) {
            problems.require(
                    modules.get(i).matches(MODULE),
                    ProblemKind.MODULE_NAME,
                    origin.member(ContainerImageMembers.MODULES).index(i),
                    Texts.shown(modules.get(i)));
        }
    }
}
