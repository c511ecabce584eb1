package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.ShellText;
import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.generate.Target;
import dev.slipway.processor.plan.BuiltImage;
import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.Layout;
import dev.slipway.processor.plan.Link;
import dev.slipway.processor.plan.LoginFile;
import dev.slipway.processor.plan.Membership;
import dev.slipway.processor.plan.Mount;
import dev.slipway.processor.plan.Publication;
import dev.slipway.processor.plan.Role;
import dev.slipway.processor.plan.SecretFile;
import dev.slipway.processor.plan.StackPlan;
import dev.slipway.templates.Templates;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/** {@code up.sh}. */
public final class UpScriptGenerator implements Target {

    private final Templates templates;

    public UpScriptGenerator(Templates templates) {
        this.templates = templates;
    }

    @Override
    public List<GeneratedFile> generate(StackPlan plan, Layout layout, List<GeneratedFile> files) {
        String httpPorts = httpPorts(plan);
        var view = new View(
                plan.name(),
                plan.source(),
                jar(plan, layout),
                operator(layout),
                !plan.volumes().isEmpty() || !plan.secrets().isEmpty(),
                volumes(plan),
                secrets(plan),
                mounted(plan, new MountedCopies(layout, files)),
                plan.mountsFiles(),
                httpPorts,
                !httpPorts.isEmpty(),
                prometheus(plan));
        return List.of(new GeneratedFile("up.sh", templates.render("compose/up.sh", view)));
    }

    /** The ports that can be asked by HTTP, in Docker's words: {@code orders:8080/tcp}. */
    private static String httpPorts(StackPlan plan) {
        var ports = new StringJoiner(" ");
        for (Container container : plan.containers()) {
            for (Publication publication : container.connections().publications()) {
                if (publication.isHttp()) {
                    ports.add(container.name() + ":" + publication.port().containerPort() + "/tcp");
                }
            }
        }
        return ports.toString();
    }

    /** The container that reads metrics, and where it listens inside of itself. */
    private static List<Prometheus> prometheus(StackPlan plan) {
        for (Container container : plan.containers(Role.WATCHER)) {
            for (Link link : container.connections().links()) {
                if (link.purpose() == Link.Purpose.SCRAPES) {
                    return List.of(new Prometheus(container.name(), address(container)));
                }
            }
        }
        return List.of();
    }

    private static String address(Container container) {
        String host = container.name();
        for (Membership membership : container.connections().networks()) {
            host = membership.alias().isEmpty() ? host : membership.alias();
        }
        return host + ":" + container.connections().publications().get(0).port().containerPort();
    }

    private static List<Mounted> mounted(StackPlan plan, MountedCopies copies) {
        var mounted = new ArrayList<Mounted>();
        for (Container container : plan.containers()) {
            for (Mount mount : container.storage().mounts()) {
                if (mount instanceof Mount.Config config) {
                    mounted.add(new Mounted(config.directory(), copies.name(container, config)));
                }
            }
        }
        return mounted;
    }

    /** The jar, where an image is built from it. */
    private static List<Jar> jar(StackPlan plan, Layout layout) {
        for (Container container : plan.containers()) {
            if (container.image() instanceof BuiltImage image && !image.isFromSources()) {
                return List.of(Jar.of(ShellText.word(layout.context()), layout.jar(), image.artifact()));
            }
        }
        return List.of();
    }

    private static List<Operator> operator(Layout layout) {
        if (layout.operator().isEmpty()) {
            return List.of();
        }
        String directory = layout.operator().get();
        return List.of(new Operator(ShellText.word(directory), !directory.equals(".")));
    }

    /** The volumes with data in the order of their containers, as words of one line; empty if no volume holds data. */
    private static List<Volumes> volumes(StackPlan plan) {
        var names = new LinkedHashSet<String>();
        for (Container container : plan.containers()) {
            for (Mount mount : container.storage().mounts()) {
                if (container.keepsData() && mount instanceof Mount.Volume volume) {
                    names.add(volume.name());
                }
            }
        }
        return names.isEmpty() ? List.of() : List.of(new Volumes(String.join(" ", names)));
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
            List<Jar> jar,
            List<Operator> operator,
            boolean asksForVolumes,
            List<Volumes> volumes,
            List<Secrets> secrets,
            List<Mounted> mounted,
            boolean mounts,
            String httpPorts,
            boolean http,
            List<Prometheus> prometheus) {}

    private record Prometheus(String name, String address) {}

    /** A check ensures that the name of the jar needs no quoting. */
    private record Jar(String directory, String name, List<Named> named, List<Versions> versions) {

        static Jar of(String directory, String name, String artifact) {
            if (!artifact.isEmpty()) {
                return new Jar(directory, name, List.of(new Named(artifact)), List.of());
            }
            for (int dash = name.indexOf('-'); dash >= 0; dash = name.indexOf('-', dash + 1)) {
                if (Character.isDigit(name.charAt(dash + 1))) {
                    String version = name.substring(dash + 1, name.length() - ".jar".length());
                    return new Jar(directory, name, List.of(), List.of(new Versions(name.substring(0, dash), version)));
                }
            }
            return new Jar(directory, name, List.of(), List.of());
        }
    }

    /** The file that names what the build left. */
    private record Named(String artifact) {}

    /** What a name like {@code shop-1.4.jar} is made of. */
    private record Versions(String base, String version) {}

    /** A check ensures that the names of volumes need no quoting. */
    private record Volumes(String keys) {}

    private record Mounted(String directory, String copy) {}

    /**
     * The operator's directory.
     *
     * @param isApart whether it is not the deploy directory
     */
    private record Operator(String directory, boolean isApart) {}

    /** A check ensures that the names of secrets need no quoting. */
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
