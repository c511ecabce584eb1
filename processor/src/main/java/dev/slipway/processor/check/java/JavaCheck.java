package dev.slipway.processor.check.java;

import dev.slipway.processor.annotation.ContainerImageMembers;
import dev.slipway.processor.annotation.MigrationMembers;
import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.model.JavaProgram;
import dev.slipway.processor.model.MainClass;
import dev.slipway.processor.model.Migration;
import dev.slipway.processor.model.MissingKotlinMain;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.Problem;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.List;

/** The image has a Java that can run the service, and a class to start. */
public final class JavaCheck implements ServiceCheck {

    private static final String MODULE = "[a-z][a-z0-9_]*(?:\\.[a-z][a-z0-9_]*)*";

    private final JavaProgram java;

    public JavaCheck(JavaProgram java) {
        this.java = java;
    }

    @Override
    public void check(Service service, Problems problems) {
        Origin origin = service.origin();
        int release = java.release();
        if (JavaProgram.RELEASES.contains(release) && java.sourceLevel().hasPreview() && !java.loadsItsClasses()) {
            problems.add(ProblemKind.JAVA_VERSION
                    .at(origin.member(ContainerImageMembers.JAVA_VERSION), "preview")
                    .with("version", release));
        } else if (!JavaProgram.RELEASES.contains(release) || !java.loadsItsClasses()) {
            problems.add(ProblemKind.JAVA_VERSION
                    .at(origin.member(ContainerImageMembers.JAVA_VERSION))
                    .with("version", release)
                    .with("level", java.sourceLevel().release()));
        }
        String home = service.type().packageName();
        Origin main = origin.member(ContainerImageMembers.MAIN);
        if (java.namesMainInVain()) {
            problems.add(ProblemKind.FRAMEWORK_MAIN
                    .at(main)
                    .with("framework", java.framework().name())
                    .with("type", java.main().type().simpleName()));
        } else {
            checkMain(java.main(), service.isLaunched(), home, main, problems);
        }
        if (service.migration().isPresent()) {
            checkMigration(service.migration().get(), home, problems);
        }
        checkModules(origin, problems);
    }

    private void checkMigration(Migration migration, String home, Problems problems) {
        if (migration.main().isPresent() && java.framework().choosesMain()) {
            problems.add(ProblemKind.FRAMEWORK_MAIN
                    .at(migration.origin().member(MigrationMembers.MAIN), "migration")
                    .with("framework", java.framework().name())
                    .with("type", migration.main().get().type().simpleName()));
        } else if (migration.main().isPresent()) {
            checkMain(migration.main().get(), true, home, migration.origin().member(MigrationMembers.MAIN), problems);
        }
    }

    /**
     * Checks a class with a {@code main} that can be called.
     *
     * @param isLaunched whether a class in the service's package calls it, and not the JVM
     * @param home the package of the service
     */
    private void checkMain(MainClass main, boolean isLaunched, String home, Origin origin, Problems problems) {
        if (main.method().isEmpty()) {
            problems.add(
                    main.missing().isPresent()
                            ? missing(main, main.missing().get(), origin)
                            : ProblemKind.MAIN_METHOD.at(origin).with("type", main.binaryName()));
        } else if (!java.starts(main)) {
            problems.add(ProblemKind.MAIN_METHOD
                    .at(origin, "release")
                    .with("type", main.binaryName())
                    .with("version", java.release()));
        } else if (isLaunched && !main.isAccessible()) {
            problems.add(
                    main.type().packageName().equals(home)
                            ? ProblemKind.MAIN_ACCESS
                                    .at(origin, "private")
                                    .with("type", main.type().qualifiedName())
                                    .with("name", main.type().simpleName())
                            : ProblemKind.MAIN_ACCESS
                                    .at(origin)
                                    .with("type", main.type().qualifiedName())
                                    .with("name", main.type().simpleName()));
        }
    }

    private static Problem missing(MainClass main, MissingKotlinMain missing, Origin origin) {
        return missing.found().isEmpty()
                ? ProblemKind.MAIN_METHOD
                        .at(origin, "kotlin")
                        .with("type", main.binaryName())
                        .with("file", missing.file().qualifiedName())
                        .with("name", missing.fileName())
                : ProblemKind.MAIN_METHOD
                        .at(origin, "several")
                        .with("type", main.binaryName())
                        .with("found", String.join(", ", missing.found()))
                        .with("class", missing.file().simpleName())
                        .with("name", missing.fileName());
    }

    private void checkModules(Origin origin, Problems problems) {
        List<String> modules = java.modules();
        if (!modules.isEmpty() && !java.isJlink()) {
            problems.add(ProblemKind.MODULES_UNUSED.at(origin.member(ContainerImageMembers.MODULES)));
        }
        for (int i = 0; i < modules.size(); i++) {
            if (!modules.get(i).matches(MODULE)) {
                problems.add(ProblemKind.MODULE_NAME
                        .at(origin.member(ContainerImageMembers.MODULES).index(i))
                        .quoting("module", modules.get(i)));
            }
        }
    }
}
