package dev.slipway.processor.problem;

import dev.slipway.processor.model.Origin;
import dev.slipway.processor.resource.Table;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The kinds of problems. Their texts are in {@code problems.properties} beside this class, which is only read if there
 * is a problem. Each kind has an example in the tests and a section in docs/problems.md.
 */
public enum ProblemKind {
    ALERT_EXPR,
    ALERT_NAME,
    ALERT_SUMMARY,
    BACKING_SERVICE_NAME,
    BACKING_SERVICE_UNUSED,
    BASE_IMAGE,
    BODY_SIZE,
    CLASS_OUTPUT_FAILED,
    COMMAND_SYNTAX,
    COMPACT_SOURCE,
    CONNECTION_CLASH,
    CONTAINER_NAME,
    CONTROL_CHARACTER,
    CPUS_SYNTAX,
    DATA_LEFT_BEHIND,
    DATABASE_NAME,
    DEBUG_PORT(Severity.WARNING),
    DEPENDS_ON_CIRCLE,
    DEPENDS_ON_UNCHECKED,
    DEPENDS_ON_UNKNOWN,
    DEPLOY_DIRECTORY_FAILED,
    DEPLOY_DIRECTORY_SHARED,
    DUPLICATE_ENV,
    DUPLICATE_HOST_PORT,
    DUPLICATE_JOB,
    DUPLICATE_LABEL,
    DUPLICATE_NAME,
    DUPLICATE_REPOSITORY,
    DUPLICATE_VOLUME_PATH,
    DURATION_SYNTAX,
    ENV_DEFAULT,
    ENV_NAME,
    ENV_SOURCE,
    EXPOSED_SETTING(Severity.WARNING),
    FOREIGN_FILE,
    FRAMEWORK_ENDPOINT(Severity.WARNING),
    FRAMEWORK_MAIN,
    GENERATED_TYPE_EXISTS,
    HEADER_NAME,
    HEADER_VALUE,
    HEALTH_CHECK_MISSING,
    HEALTH_PROGRAM,
    IMAGE_MISSING,
    JAVA_VERSION,
    JOB_NAME,
    JVM_OPTION,
    LABEL_NAME,
    MAIL_ADDRESS,
    MAIL_LOGIN,
    MAIL_MISSING,
    MAIL_SERVER,
    MAIN_ACCESS,
    MAIN_METHOD,
    MEMORY_BUDGET(Severity.WARNING),
    MEMORY_SMALL(Severity.WARNING),
    METRIC_LABEL,
    MIGRATION_SOURCE,
    MODULES_UNUSED,
    MODULE_NAME,
    NETWORK_SYNTAX,
    NOT_FOR_SITES,
    OPTION_MISSING,
    OPTION_RELATIVE,
    OPTION_UNKNOWN,
    OPTION_VALUE,
    PASS_HEADER,
    PATH_SYNTAX,
    PERMISSIONS_POLICY,
    PIDS_RANGE,
    PLAIN_SECRET,
    PORT_CONTRADICTION(Severity.WARNING),
    PORT_RANGE,
    POSTGRES_VERSION,
    PUBLISH_REPLICAS,
    PUBLISH_SYNTAX,
    PUBLISH_TARGET,
    RATE_SHARED(Severity.WARNING),
    RATE_SYNTAX,
    RECEIVER_CHANNEL,
    RECEIVER_SECRET,
    RECEIVER_UNUSED,
    REDIS_VERSION,
    REPLICAS_RANGE,
    REPOSITORY_SYNTAX,
    RESERVATION_ABOVE_LIMIT,
    RESERVED_NAME,
    RETENTION,
    RETENTION_SIZE,
    RETRIES_RANGE,
    ROUTE_OVERLAP,
    ROUTE_PATH,
    ROUTE_TARGET,
    RUNBOOK_URL,
    SCRAPE_INTERVAL,
    SECRET_CLASH,
    SECRET_NAME,
    SERVICE_NAME,
    SETTINGS_FILE(Severity.WARNING),
    SEVERAL_EXPORTERS,
    SITE_PATH,
    SITE_PORT,
    SITE_SCRIPT,
    SITE_SOURCE,
    SIZE_SYNTAX,
    SLO_LATENCY,
    SLO_METRICS,
    SLO_OBJECTIVE,
    SLO_TRAFFIC,
    SOURCE_LEVEL,
    STACK_NAME,
    STACK_SERVICE,
    STOP_PERIOD(Severity.WARNING),
    SUPPRESSION_UNKNOWN(Severity.WARNING),
    TIMEOUT_INTERVAL,
    TWO_STACKS,
    UPLOAD_SIZE(Severity.WARNING),
    USER_SYNTAX,
    VOLUME_NAME,
    VOLUME_OVER_IMAGE,
    VOLUME_PATH;

    private final Severity severity;

    ProblemKind() {
        this(Severity.ERROR);
    }

    ProblemKind(Severity severity) {
        this.severity = severity;
    }

    /** The name by which users look it up: {@code port-range}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /** The kind with an id; empty if no kind has it. */
    public static Optional<ProblemKind> of(String id) {
        for (ProblemKind kind : values()) {
            if (kind.id().equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Why the rule exists, in a sentence or two. */
    public String why() {
        return Catalogue.TEXTS.text(id() + ".why");
    }

    /** The problem at a place; {@code with} adds the values that its text names. */
    public Problem at(Origin origin) {
        return problem(origin, "");
    }

    /**
     * One of several problems of a kind, with a text of its own: if the catalogue has {@code port-range.admin.what} or
     * {@code port-range.admin.fix}, these replace {@code port-range.what} and {@code port-range.fix}.
     *
     * @param which the part of these keys that is different for each
     */
    public Problem at(Origin origin, String which) {
        if (find(which, "what").isEmpty() && find(which, "fix").isEmpty()) {
            throw new IllegalArgumentException(id() + " has no text for " + which);
        }
        return problem(origin, which);
    }

    private Problem problem(Origin origin, String which) {
        return new Problem(id(), severity, what(which), fix(which), origin, Map.of());
    }

    /** What is wrong, in a sentence. */
    MessageText what(String which) {
        return message(which, "what");
    }

    /** What to do, in words that continue "Fix:". */
    MessageText fix(String which) {
        return message(which, "fix");
    }

    private MessageText message(String which, String part) {
        return new MessageText(find(which, part).orElseGet(() -> Catalogue.TEXTS.text(id() + "." + part)));
    }

    private Optional<String> find(String which, String part) {
        return Catalogue.TEXTS.find(id() + "." + which + "." + part);
    }

    /** Read at the first problem. */
    private static final class Catalogue {

        private static final Table TEXTS = new Table(ProblemKind.class, "problems.properties");
    }
}
