package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.MarkdownText;
import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.generate.Target;
import dev.slipway.processor.plan.Layout;
import dev.slipway.processor.plan.LoginFile;
import dev.slipway.processor.plan.Role;
import dev.slipway.processor.plan.SecretFile;
import dev.slipway.processor.plan.StackPlan;
import dev.slipway.templates.Templates;
import java.util.ArrayList;
import java.util.List;

/** {@code README.md} of the deploy directory: how to run exactly this stack, and a picture of it. */
public final class ReadmeGenerator implements Target {

    private static final int COMMENT_COLUMN = 46;

    private final Templates templates;

    public ReadmeGenerator(Templates templates) {
        this.templates = templates;
    }

    @Override
    public List<GeneratedFile> generate(StackPlan plan, Layout layout, List<GeneratedFile> files) {
        String first =
                plan.containers().isEmpty() ? "" : plan.containers().get(0).name();
        var picture = new Picture(plan);
        var view = new View(
                plan.name(),
                plan.source(),
                List.of(
                        command("sh up.sh", "build the images, start, wait until all is healthy"),
                        command("docker compose -p " + plan.name() + " ps", "what runs, and its health"),
                        command(
                                "docker compose -p " + plan.name() + " logs -f " + first,
                                "one log; without a name, all"),
                        command(
                                "docker compose -p " + plan.name() + " down",
                                "stop and remove the containers; volumes stay")),
                picture.nodes(),
                picture.arrows(),
                new ReadmeRows(plan, layout).rows(),
                !plan.containers(Role.SERVER).isEmpty(),
                !plan.containers(Role.WATCHER).isEmpty(),
                "docker compose -p " + plan.name()
                        + " exec prometheus sh -c 'promtool test rules /etc/prometheus/tests/*.yml'",
                operator(layout),
                secrets(plan),
                !plan.secrets().isEmpty());
        return List.of(new GeneratedFile("README.md", templates.render("compose/README.md", view)));
    }

    private static Command command(String line, String comment) {
        return new Command(line + " ".repeat(Math.max(1, COMMENT_COLUMN - line.length())) + "# " + comment);
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
            List<Operator> operator,
            List<SecretRow> secrets,
            boolean hasSecrets) {}

    private record Command(String text) {}

    private record SecretRow(String secret, String readers, String origin) {}

    private record Operator(String directory) {}
}
