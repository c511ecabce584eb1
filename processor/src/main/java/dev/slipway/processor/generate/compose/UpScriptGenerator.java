package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.ShellText;
import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.generate.Generator;
import dev.slipway.processor.generate.Sources;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Layout;
import dev.slipway.processor.model.MonitoringServer;
import dev.slipway.processor.model.Secret;
import dev.slipway.processor.model.StackSecrets;
import dev.slipway.templates.Templates;
import java.util.ArrayList;
import java.util.List;

/** {@code up.sh}. */
public final class UpScriptGenerator implements Generator {

    private final Templates templates;

    public UpScriptGenerator(Templates templates) {
        this.templates = templates;
    }

    @Override
    public List<GeneratedFile> generate(Deployment deployment, Layout layout) {
        var view = new View(
                deployment.stack().name(),
                Sources.of(deployment),
                operator(layout),
                secrets(deployment),
                mounted(deployment),
                deployment.isMonitored());
        return List.of(new GeneratedFile("up.sh", templates.render("compose/up.sh", view)));
    }

    private static List<Mounted> mounted(Deployment deployment) {
        var mounted = new ArrayList<Mounted>();
        for (MonitoringServer server : deployment.monitoringServers()) {
            mounted.add(new Mounted(server.serviceName(), MountedDirectory.file(server)));
        }
        return mounted;
    }

    private static List<Operator> operator(Layout layout) {
        return layout.operator().isEmpty()
                ? List.of()
                : List.of(new Operator(ShellText.word(layout.operator().get())));
    }

    private static List<Secrets> secrets(Deployment deployment) {
        var secrets = new StackSecrets(deployment);
        if (secrets.all().isEmpty()) {
            return List.of();
        }
        var given = new ArrayList<Given>();
        var made = new ArrayList<Made>();
        for (Secret secret : secrets.all()) {
            if (secret.isMade()) {
                made.add(new Made(String.join(" ", words(secret))));
            } else {
                given.add(new Given(secret.name(), String.join(", ", secret.readers())));
            }
        }
        var logins = ExporterLogin.of(deployment);
        return List.of(new Secrets(given, !given.isEmpty(), made, logins, !logins.isEmpty(), marks(secrets)));
    }

    private static List<String> words(Secret secret) {
        var words = new ArrayList<String>();
        words.add(secret.name());
        words.addAll(secret.keptIn());
        return words;
    }

    private static List<Mark> marks(StackSecrets secrets) {
        var marks = new ArrayList<Mark>();
        for (String reader : secrets.readers()) {
            marks.add(new Mark(SecretFiles.variable(reader), String.join(" ", secrets.readBy(reader))));
        }
        return marks;
    }

    /** The names in {@code up.sh.mustache}. */
    private record View(
            String stack,
            String source,
            List<Operator> operator,
            List<Secrets> secrets,
            List<Mounted> mounted,
            boolean monitored) {}

    private record Mounted(String service, String path) {}

    private record Operator(String directory) {}

    /** The names of secrets need no quoting, since a check has seen to it. */
    private record Secrets(
            List<Given> given,
            boolean someGiven,
            List<Made> made,
            List<ExporterLogin> logins,
            boolean someLogins,
            List<Mark> marks) {}

    private record Given(String secret, String readers) {}

    private record Made(String arguments) {}

    private record Mark(String variable, String secrets) {}
}
