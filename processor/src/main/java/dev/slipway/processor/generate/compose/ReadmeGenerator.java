package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.MarkdownText;
import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.generate.Target;
import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.Layout;
import dev.slipway.processor.plan.LoginFile;
import dev.slipway.processor.plan.NamedImage;
import dev.slipway.processor.plan.Role;
import dev.slipway.processor.plan.SecretFile;
import dev.slipway.processor.plan.StackPlan;
import dev.slipway.templates.Templates;
import java.util.ArrayList;
import java.util.List;

/** {@code README.md} of the deploy directory: how to run this stack, and a picture of it. */
public final class ReadmeGenerator implements Target {

    private static final int COMMENT_COLUMN = 46;

    /** The container whose image has promtool. */
    private static final String PROMETHEUS = "prometheus";

    private final Templates templates;

    public ReadmeGenerator(Templates templates) {
        this.templates = templates;
    }

    @Override
    public List<GeneratedFile> generate(StackPlan plan, Layout layout, List<GeneratedFile> files) {
        var picture = new Picture(plan);
        var view = new View(
                plan.name(),
                plan.source(),
                commands(plan, files),
                picture.nodes(),
                picture.arrows(),
                new ReadmeRows(plan, layout).rows(),
                !plan.containers(Role.SERVER).isEmpty(),
                !plan.containers(Role.WATCHER).isEmpty(),
                testCommand(plan),
                inferences(plan),
                !plan.inferences().isEmpty(),
                operator(layout),
                plan.mountsFiles(),
                secrets(plan),
                !plan.secrets().isEmpty());
        return List.of(new GeneratedFile("README.md", templates.render("compose/README.md", view)));
    }

    private static List<Command> commands(StackPlan plan, List<GeneratedFile> files) {
        String first =
                plan.containers().isEmpty() ? "" : plan.containers().get(0).name();
        String compose = "docker compose -p " + plan.name();
        var commands = new ArrayList<Command>();
        commands.add(command("sh up.sh", "build the images, start, wait until all is healthy"));
        commands.add(command(compose + " ps", "what runs, and its health"));
        commands.add(command(compose + " logs -f " + first, "one log; without a name, all"));
        if (isAmong(files, "dump.sh")) {
            commands.add(command("sh dump.sh", "threads, heap or a recording of a JVM that runs"));
        }
        commands.add(command(compose + " down", "stop and remove the containers; volumes stay"));
        return commands;
    }

    private static boolean isAmong(List<GeneratedFile> files, String path) {
        for (GeneratedFile file : files) {
            if (file.path().equals(path)) {
                return true;
            }
        }
        return false;
    }

    private static Command command(String line, String comment) {
        return new Command(line + " ".repeat(Math.max(1, COMMENT_COLUMN - line.length())) + "# " + comment);
    }

    /** As the user of the files, which others need not be able to read. */
    private static String testCommand(StackPlan plan) {
        for (Container watcher : plan.containers(Role.WATCHER)) {
            if (watcher.name().equals(PROMETHEUS) && watcher.image() instanceof NamedImage image) {
                return "docker run --rm --network none --user \"$(id -u)\" -v \"$PWD:/stack:ro\" -w /stack \\\n"
                        + "  --entrypoint promtool " + image.name() + " test rules prometheus-tests/*.yml";
            }
        }
        return "";
    }

    /** A sentence for each service whose framework is known. */
    private static List<String> inferences(StackPlan plan) {
        var sentences = new ArrayList<String>();
        for (String inference : plan.inferences()) {
            sentences.add(MarkdownText.code(inference));
        }
        return sentences;
    }

    private static List<SecretRow> secrets(StackPlan plan) {
        var rows = new ArrayList<SecretRow>();
        for (SecretFile secret : plan.secrets()) {
            String origin = "you";
            if (secret.isMade()) {
                origin = secret.keptIn().isEmpty()
                        ? "`up.sh`"
                        : "`up.sh`, once for the volume `" + String.join("`, `", secret.keptIn()) + "`";
            }
            rows.add(new SecretRow(secret.name(), String.join(", ", secret.readers()), origin));
        }
        for (LoginFile login : plan.logins()) {
            rows.add(new SecretRow(login.name(), login.reader(), "`up.sh`, from `" + login.password() + "`"));
        }
        return rows;
    }

    private static List<Operator> operator(Layout layout) {
        return layout.operator().isEmpty()
                ? List.of()
                : List.of(new Operator(MarkdownText.code(layout.operator().get())));
    }

    /** The names in {@code README.md.mustache}. */
    private record View(
            String stack,
            String source,
            List<Command> commands,
            List<String> nodes,
            List<String> arrows,
            List<ReadmeRows.Row> services,
            boolean backed,
            boolean monitored,
            String testCommand,
            List<String> inferences,
            boolean isInferred,
            List<Operator> operator,
            boolean mounts,
            List<SecretRow> secrets,
            boolean hasSecrets) {}

    private record Command(String text) {}

    private record SecretRow(String secret, String readers, String origin) {}

    private record Operator(String directory) {}
}
