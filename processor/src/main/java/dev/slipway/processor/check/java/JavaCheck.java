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
import java.util.Set;

/** The image has a Java that can run the service, a class to start, and options that the JVM takes as such. */
public final class JavaCheck implements ServiceCheck {

    /** Options that say what to run, which is what the entry point does. */
    private static final Set<String> ENTRY_POINT =
            Set.of("-jar", "-cp", "-classpath", "-m", "--class-path", "--module");

    private static final String MODULE = "[a-z][a-z0-9_]*(?:\\.[a-z][a-z0-9_]*)*";

    private final JavaProgram java;

    public JavaCheck(JavaProgram java) {
        this.java = java;
    }

    @Override
    public void check(Service service, Problems problems) {
        Origin origin = service.origin();
        int release = java.release();
        if (!JavaProgram.RELEASES.contains(release) || release < java.sourceLevel()) {
            problems.add(ProblemKind.JAVA_VERSION
                    .at(origin.member(ContainerImageMembers.JAVA_VERSION))
                    .with("version", release)
                    .with("level", java.sourceLevel()));
        }
        checkMain(java.main(), service.isLaunched(), origin.member(ContainerImageMembers.MAIN), problems);
        if (service.migration().isPresent()) {
            checkMigration(service.migration().get(), problems);
        }
        List<String> options = java.jvmOptions();
        for (int i = 0; i < options.size(); i++) {
            if (saysWhatToRun(options.get(i))) {
                problems.add(ProblemKind.JVM_OPTION
                        .at(origin.member(ContainerImageMembers.JVM_OPTIONS).index(i), "program")
                        .quoting("option", options.get(i)));
            } else if (!isOption(options.get(i))) {
                problems.add(ProblemKind.JVM_OPTION
                        .at(origin.member(ContainerImageMembers.JVM_OPTIONS).index(i))
                        .quoting("option", options.get(i)));
            }
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
        if (!main.runs()) {
            problems.add(ProblemKind.MAIN_METHOD.at(origin).with("type", main.binaryName()));
        }
        if (main.runs() && isLaunched && !main.isAccessible()) {
            problems.add(ProblemKind.MAIN_ACCESS
                    .at(origin)
                    .with("type", main.type().qualifiedName())
                    .with("name", main.type().simpleName()));
        }
    }

    /** One or two dashes and a name, perhaps with a value. */
    static boolean isOption(String text) {
        int name = text.startsWith("--") ? 2 : 1;
        return text.startsWith("-")
                && text.length() > name
                && text.charAt(name) != '-'
                && text.charAt(name) != ' '
                && !saysWhatToRun(text)
                && Texts.isPlain(text);
    }

    private static boolean saysWhatToRun(String text) {
        return ENTRY_POINT.contains(text) || text.startsWith("--class-path=") || text.startsWith("--module=");
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
