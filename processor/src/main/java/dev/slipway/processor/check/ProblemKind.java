package dev.slipway.processor.check;

import dev.slipway.processor.model.Origin;
import java.util.Arrays;
import java.util.Locale;

/** The catalogue of messages. Each kind has an example in the tests and a section in docs/problems.md. */
public enum ProblemKind {
    BASE_IMAGE(
            "%s names no fixed image.",
            "write the image with a tag other than latest, or a digest: \"gcr.io/distroless/java21-debian13:nonroot\".",
            "Without a tag, or with the tag latest, the same sources would make another image tomorrow."),
    COMMAND_SYNTAX(
            "the health check cannot run %s.",
            "give one word an element, the first being an absolute path in the image: {\"/usr/bin/java\", \"-version\"}.",
            "The image has no shell that could find a program or split words."),
    CONTROL_CHARACTER(
            "%s holds a control character or a line separator.",
            "write the text in one line; a longer text belongs in a file in a volume.",
            "Line ends and control characters cannot be carried through Dockerfiles and Compose files unchanged."),
    CPUS_SYNTAX(
            "%s is not a number of processors.",
            "write a decimal number from 0.01 to 1024, for example \"0.5\".",
            "Compose takes the limit as a decimal number of processors."),
    DEPENDS_ON_CIRCLE(
            "these services wait for each other and none would start: %s.",
            "remove one of these dependencies; the service that loses it must bear the other's absence.",
            "Compose refuses a circle in depends_on."),
    DEPENDS_ON_UNCHECKED(
            "%s has no health check to wait for.",
            "add @HealthCheck to %s.",
            "A service starts after those it depends on are healthy; without a health check none ever is."),
    DEPENDS_ON_UNKNOWN(
            "%s is not a service of the stack.",
            "annotate it with @ContainerImage and, where @Stack lists its services, add it there.",
            "Only what runs in the same stack can be waited for."),
    DEPLOY_DIRECTORY_FAILED(
            "the deployment files could not be written: %s.",
            "make %s a directory that this build may write to.", "The old files stay as they were."),
    DEPLOY_DIRECTORY_SHARED(
            "%s belongs to the build with the class output %s.",
            "give this module a deploy directory of its own with -Aslipway.deployDirectory, or remove that build's output.",
            "Two modules that write one directory would delete each other's files."),
    DUPLICATE_ENV(
            "the variable %s is set twice.", "remove one of the two @Env.", "A container has one value a variable."),
    DUPLICATE_HOST_PORT(
            "host port %s is published twice, also by %s.",
            "choose another host port, for example \"%s\".",
            "Docker can give a port of the machine to one container only."),
    DUPLICATE_JOB(
            "the job %s is also that of %s.",
            "name the job after the service, or otherwise: @ScrapeMetrics(job = \"orders-admin\").",
            "Prometheus tells jobs apart by their names, and rules ask for them by it."),
    DUPLICATE_LABEL(
            "the label %s is set twice.",
            "remove one of the two; title, version and base.name of org.opencontainers.image are written by Slipway.",
            "An image, like a target of Prometheus, has one value a label."),
    DUPLICATE_NAME(
            "two services are called \"%s\": %s and %s.",
            "give one of them another name: @ContainerImage(name = \"%s-2\").",
            "The name is the host name in the stack and the directory of the Dockerfile."),
    DUPLICATE_VOLUME_PATH(
            "two volumes are mounted at %s, or one inside the other.",
            "give each volume a directory of its own.", "The second would hide the first."),
    ENV_DEFAULT(
            "the default %s of the variable %s cannot be written into a Compose file.",
            "leave the default out and let the operator set the variable, or use a text without braces.",
            "Compose reads a default up to the next closing brace and has no way to quote one."),
    ENV_NAME(
            "%s is not the name of an environment variable.",
            "use letters, digits and '_', not starting with a digit, for example \"LOG_LEVEL\".",
            "Other names cannot be set by a shell or read from an .env file."),
    FOREIGN_FILE(
            "%s exists and was not written by Slipway.",
            "move or delete it, or choose another -Aslipway.deployDirectory.",
            "Slipway never overwrites what it did not write."),
    GENERATED_TYPE_EXISTS(
            "the class %s exists already, so Slipway cannot generate it.",
            "rename your class; Slipway generates a HealthProbe and a Settings class beside each service.",
            "The generated class would have the name of a class of yours."),
    IMAGE_MISSING(
            "@%s has no effect without @ContainerImage.",
            "add @ContainerImage to %s, or remove @%s.", "@ContainerImage is what makes a class a service."),
    JAVA_VERSION(
            "a Java %s image cannot run this service, which is compiled for Java %s.",
            "choose 17, 21 or 25, not below what the service is compiled for, or compile with a lower --release.",
            "Images exist for the long-term releases, and an older JVM refuses newer class files."),
    JOB_NAME(
            "%s is not the name of a job.",
            "use letters, digits, '_', '-', '.' and ':', up to 63 characters, for example \"orders\".",
            "Each series carries it as a label, and rules and dashboards ask for it."),
    JVM_OPTION(
            "%s is not an option that can be given to the JVM here.",
            "write one option an element, such as \"-Xss512k\" or \"--add-opens=java.base/java.lang=ALL-UNNAMED\".",
            "The first word without '-' would be taken for the main class, and -cp, -jar or -m would start something else."),
    LABEL_NAME(
            "%s is not the name of a label.",
            "use lower-case letters, digits, '.', '-' and '_', starting with a letter: \"com.example.team\".",
            "Docker's rules for label names; others break filters and policies."),
    MAIN_METHOD(
            "%s has no method public static void main(String[]).",
            "add it, or name the class that has it: @ContainerImage(main = Main.class).",
            "The container starts this class, and would end at once."),
    MEMORY_SMALL(
            Severity.WARNING,
            "%s of memory hardly holds a JVM and the health probe beside it.",
            "give the service 96M or more.",
            "A JVM without any application takes some 40 MiB, and so does each probe while it runs."),
    METRIC_LABEL(
            "%s is not a label that a target can have.",
            "use letters, digits and '_', not starting with a digit or \"__\", none of job, instance, service, le and"
                    + " quantile, and a value of at most 512 characters.",
            "Prometheus drops other names, those five have a meaning of their own, and longer values fail the scrape."),
    MODULE_NAME(
            "%s is not the name of a module.",
            "write one module of the JDK an element, for example \"java.desktop\".",
            "jlink takes a list of modules, and would read anything else as another option."),
    MODULES_UNUSED(
            "modules have no effect with a runtime that has them all.",
            "remove them, or choose @ContainerImage(runtime = ImageRuntime.JLINK).",
            "Only a runtime that jlink makes is a choice of modules."),
    OPTION_MISSING(
            "the compiler option -A%s is missing.",
            "add -A%s=%s to the compiler's arguments.",
            "Directories and versions are named by the build, never guessed."),
    OPTION_RELATIVE(
            "-A%s is not an absolute path: %s.",
            "write -A%s=%s.", "A compiler's working directory differs between Maven, Gradle and IDEs."),
    OPTION_UNKNOWN(
            "there is no option -A%s.",
            "did you mean -A%s? docs/options.md lists all.", "A misspelt option would be silently without effect."),
    OPTION_VALUE(
            "-A%s has a value that cannot be used: %s.",
            "%s.", "The value becomes part of the generated files and must be valid there."),
    PATH_SYNTAX(
            "%s is not the path of a URL.",
            "start it with '/' and write what is no letter, digit or one of -._~!$&'()*+,;=:@/ as %%XX, for example \"/health\".",
            "The path is asked over HTTP as it stands."),
    PIDS_RANGE(
            "%s processes and threads are outside 50 to 1000000.",
            "choose 200, or more where the service has many threads.",
            "A JVM and its health probe need some 50; without a limit one service can exhaust the machine."),
    PORT_RANGE(
            "port %s is outside 1 to 65535.",
            "choose a port from 1024 to 65535, for example 8080.", "TCP has no other ports."),
    PUBLISH_REPLICAS(
            "%s replicas cannot share the host port %s.",
            "publish \"%s\", for which Docker chooses a port each, or publish what stands in front of the replicas.",
            "Docker can give a port of the machine to one container only."),
    PUBLISH_SYNTAX(
            "%s is not a published port.",
            "write [ADDRESS:][HOST_PORT:]PORT, for example \"8080:8080\" or \"0.0.0.0:80:8080\".",
            "It is Compose's short syntax, for one port at a time."),
    PUBLISH_TARGET(
            "the service does not listen on port %s.",
            "publish one of its ports: %s.", "Connections to the published port would be refused."),
    REPLICAS_RANGE(
            "%s replicas are outside 1 to 100.",
            "choose a number from 1 to 100.", "A service that shall not run is left out of @Stack(services)."),
    REPOSITORY_SYNTAX(
            "%s is not the repository of an image.",
            "use lower-case letters, digits, '.', '-', '_' and '/', without a tag: \"images.example.com/shop/orders\".",
            "Docker refuses other names; the tag is the option slipway.version."),
    RESERVATION_ABOVE_LIMIT(
            "the reservation %s is above the limit %s.",
            "lower the reservation or raise the limit.",
            "What is kept free for a service cannot exceed what it may use."),
    RESERVED_NAME(
            "%s is the name of something that Slipway itself adds to this stack.",
            "choose another name.",
            "Where a service has metrics, the stack has a service prometheus and a volume prometheus-data."),
    RETRIES_RANGE(
            "%s retries are outside 1 to 100.",
            "choose a number from 1 to 100, for example 3.",
            "The service counts as unhealthy after so many failed checks in a row."),
    SERVICE_NAME(
            "%s is not a DNS label.",
            "use a-z, 0-9 and '-', up to 63 characters, starting with a letter: @ContainerImage(name = \"%s\").",
            "The name is the host name by which other services reach this one."),
    SIZE_SYNTAX(
            "%s is not an amount of memory.",
            "write a whole number and a unit B, K, M or G, at least 6M, for example \"512M\".",
            "It is Compose's syntax, and Docker refuses a limit below 6M."),
    STACK_NAME(
            "%s is not the name of a Compose project.",
            "use lower-case letters, digits, '-' and '_', starting with a letter or digit, for example \"shop\".",
            "Compose puts it before the names of containers, networks and volumes."),
    STACK_SERVICE(
            "%s is not a service of this module.",
            "annotate it with @ContainerImage, or remove it from the stack.",
            "Every service of a stack needs an image."),
    DURATION_SYNTAX(
            "%s is not a duration of at least a second.",
            "write numbers with the units h, m and s, for example \"30s\" or \"1m30s\".",
            "It is the syntax of Compose and Dockerfiles."),
    TIMEOUT_INTERVAL(
            "the timeout %s is not shorter than the interval %s.",
            "choose a timeout below %s, or a longer interval.",
            "A check that hangs would still run when the next one is due."),
    TWO_STACKS(
            "this module has two stacks: %s and %s.",
            "remove one @Stack; a second stack is a module of its own.",
            "A module writes one deploy directory with one compose.yaml."),
    USER_SYNTAX(
            "%s is not a numeric user other than root.",
            "write a number from 1 to 65535, or two with ':', for example \"10001\" or \"10001:10001\".",
            "Orchestrators can check a number, not a name, and the service must not be root."),
    VOLUME_NAME(
            "%s is not the name of a volume.",
            "use a-z, 0-9 and '-', up to 63 characters, starting with a letter, for example \"uploads\".",
            "Compose and Docker name the volume so."),
    VOLUME_PATH(
            "a volume cannot be mounted at %s.",
            "choose an absolute directory of its own, for example \"/var/lib/uploads\".",
            "It would hide the program, the system or the temporary directory, or is not a path.");

    private final Severity severity;
    private final String what;
    private final String fix;
    private final String why;

    ProblemKind(String what, String fix, String why) {
        this(Severity.ERROR, what, fix, why);
    }

    ProblemKind(Severity severity, String what, String fix, String why) {
        this.severity = severity;
        this.what = what;
        this.fix = fix;
        this.why = why;
    }

    /** The name by which users find and discuss it: {@code port-range}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /** Why there is such a rule, in a sentence or two. */
    public String why() {
        return why;
    }

    /**
     * The problem at a place.
     *
     * @param values what the message names: first what is wrong, then what the fix needs
     */
    public Problem at(Origin origin, Object... values) {
        Object[] forFix = Arrays.copyOfRange(values, placeholders(what), values.length);
        return new Problem(this, origin, what.formatted(values), fix.formatted(forFix));
    }

    private static int placeholders(String text) {
        return text.replace("%%", "").split("%s", -1).length - 1;
    }
}
