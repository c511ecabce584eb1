package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.ShellText;
import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.generate.Target;
import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.Layout;
import dev.slipway.processor.plan.LoginFile;
import dev.slipway.processor.plan.Mount;
import dev.slipway.processor.plan.SecretFile;
import dev.slipway.processor.plan.StackPlan;
import dev.slipway.templates.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code up.sh}. */
public final class UpScriptGenerator implements Target {

    private final Templates templates;

    public UpScriptGenerator(Templates templates) {
        this.templates = templates;
    }

    @Override
    public List<GeneratedFile> generate(StackPlan plan, Layout layout, List<GeneratedFile> files) {
        List<Mounted> mounted = mounted(plan);
        var view = new View(plan.name(), plan.source(), operator(layout), secrets(plan), mounted, !mounted.isEmpty());
        return List.of(new GeneratedFile("up.sh", templates.render("compose/up.sh", view)));
    }

    private static List<Mounted> mounted(StackPlan plan) {
        var mounted = new ArrayList<Mounted>();
        for (Container container : plan.containers()) {
            for (Mount mount : container.storage().mounts()) {
                if (mount instanceof Mount.Config config && !config.kept().isEmpty()) {
                    mounted.add(new Mounted(container.name(), config.kept()));
                }
            }
        }
        return mounted;
    }

    private static List<Operator> operator(Layout layout) {
        return layout.operator().isEmpty()
                ? List.of()
                : List.of(new Operator(ShellText.word(layout.operator().get())));
    }

    private static List<Secrets> secrets(StackPlan plan) {
        if (plan.secrets().isEmpty()) {
            return List.of();
        }
        var given = new ArrayList<Given>();
        var made = new ArrayList<Made>();
        for (SecretFile secret : plan.secrets()) {
            if (secret.isMade()) {
                made.add(new Made(String.join(" ", words(secret))));
            } else {
                given.add(new Given(secret.name(), String.join(", ", secret.readers())));
            }
        }
        return List.of(new Secrets(
                given, !given.isEmpty(), made, plan.logins(), !plan.logins().isEmpty(), marks(plan)));
    }

    private static List<String> words(SecretFile secret) {
        var words = new ArrayList<String>();
        words.add(secret.name());
        words.addAll(secret.keptIn());
        return words;
    }

    /** The secrets of each reader, sorted. */
    private static List<Mark> marks(StackPlan plan) {
        var secrets = new TreeMap<String, String>();
        for (SecretFile secret : plan.secrets()) {
            for (String reader : secret.readers()) {
                String known = secrets.get(reader);
                secrets.put(reader, known == null ? secret.name() : known + " " + secret.name());
            }
        }
        var marks = new ArrayList<Mark>();
        for (Map.Entry<String, String> reader : secrets.entrySet()) {
            marks.add(new Mark(SecretMark.variable(reader.getKey()), reader.getValue()));
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
            List<LoginFile> logins,
            boolean someLogins,
            List<Mark> marks) {}

    private record Given(String secret, String readers) {}

    private record Made(String arguments) {}

    private record Mark(String variable, String secrets) {}
}
