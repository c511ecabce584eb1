package dev.slipway.processor.check.java;

import dev.slipway.processor.annotation.ContainerImageMembers;
import dev.slipway.processor.annotation.EnvMembers;
import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.check.container.PlainSecretCheck;
import dev.slipway.processor.check.text.Texts;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.JavaProgram;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Options reach the JVM of the service, each as one option, and no other JVM. */
public final class JvmOptionsCheck implements ServiceCheck {

    /** Options that say what to run, which the entry point already does. */
    private static final Set<String> ENTRY_POINT =
            Set.of("-jar", "-cp", "-classpath", "-m", "--class-path", "--module");

    /** Variables that every JVM of the container reads, including that of the health probe. */
    private static final Set<String> VARIABLES = Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    /** A space and the start of another option. The commands of {@code -XX:OnError} may hold such words. */
    private static final Pattern NEXT_OPTION =
            Pattern.compile("(?!-XX:On)[^ ].* (?=-X|-D|-ea\\b|-da\\b|-agent|-javaagent|-verbose|--add-|--enable-).*");

    private final JavaProgram java;

    public JvmOptionsCheck(JavaProgram java) {
        this.java = java;
    }

    @Override
    public void check(Service service, Problems problems) {
        Origin origin = service.origin().member(ContainerImageMembers.JVM_OPTIONS);
        List<String> options = java.jvmOptions();
        for (int i = 0; i < options.size(); i++) {
            checkOption(options.get(i), origin.index(i), problems);
        }
        PlainSecretCheck.check(options, origin, problems);
        if (mayOpenPorts(options)) {
            DebugPorts.check(options, origin::index, problems);
        }
        for (EnvironmentVariable env : service.run().env()) {
            if (VARIABLES.contains(env.name())) {
                checkVariable(env, service.usesProbe(), problems);
            }
        }
    }

    private static void checkOption(String option, Origin origin, Problems problems) {
        if (saysWhatToRun(option)) {
            problems.add(ProblemKind.JVM_OPTION.at(origin, "program").quoting("option", option));
        } else if (!isOption(option)) {
            problems.add(ProblemKind.JVM_OPTION.at(origin).quoting("option", option));
        } else if (NEXT_OPTION.matcher(option).matches()) {
            problems.add(ProblemKind.JVM_OPTION.at(origin, "several").quoting("option", option));
        }
    }

    private static void checkVariable(EnvironmentVariable env, boolean isProbed, Problems problems) {
        List<String> value = List.of(env.value());
        if (isProbed) {
            problems.add(ProblemKind.JVM_OPTION
                    .at(env.origin().member(EnvMembers.NAME), "variable")
                    .with("name", env.name()));
        } else if (mayOpenPorts(value)) {
            DebugPorts.check(value, i -> env.origin().member(EnvMembers.VALUE), problems);
        }
    }

    /** Whether the class that knows such options has to be loaded. */
    private static boolean mayOpenPorts(List<String> options) {
        for (String option : options) {
            if (option.contains("jdwp") || option.contains("jmxremote")) {
                return true;
            }
        }
        return false;
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
}
