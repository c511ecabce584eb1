package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.plan.Container;
import dev.slipway.processor.plan.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes once, in fields {@code x-…}, what containers have in common. Compose merges the fields, so the resolved file
 * stays the same.
 */
final class SharedFields {

    private static final String HARDENED = "hardened";

    private final YamlMap fields;

    /**
     * Shared fields of a file.
     *
     * @param fields the mapping to which they are added
     */
    SharedFields(YamlMap fields) {
        this.fields = fields;
    }

    /**
     * Moves repeated lines into shared fields.
     *
     * @param services a mapping for each container
     */
    void takeFrom(List<Container> containers, YamlMap services) {
        share(
                HARDENED,
                "",
                List.of("restart", "read_only", "tmpfs", "cap_drop", "security_opt", "logging"),
                trees(containers, services, Role.values()),
                "Each container has as few rights as it can live with, and a log that does not fill the disk.\n"
                        + "What a service says itself stands in place of what is said here.");
        share(
                "exporter",
                HARDENED,
                List.of("user", "deploy"),
                trees(containers, services, Role.EXPORTER),
                "An exporter shows metrics to Prometheus: it reads a few numbers, and needs little.");
        share(
                "watcher",
                HARDENED,
                List.of("user", "stop_grace_period"),
                trees(containers, services, Role.WATCHER),
                "What watches the stack writes its data when it stops, and has time for that.");
        shareHealth("service-health", "a service", trees(containers, services, Role.SERVICE));
        shareHealth("server-health", "a server", trees(containers, services, Role.SERVER, Role.EXPORTER, Role.WATCHER));
        shareMounts(trees(containers, services, Role.values()));
        shareEnvironment(containers, services);
    }

    private void shareHealth(String name, String who, List<YamlMap> trees) {
        var checks = new ArrayList<YamlMap>();
        for (YamlMap tree : trees) {
            if (tree.value("healthcheck") instanceof YamlMap check) {
                checks.add(check);
            }
        }
        share(
                name,
                "",
                List.of("interval", "timeout", "start_period", "start_interval", "retries"),
                checks,
                "When " + who + " is asked whether it is healthy: often while it starts, since others wait for it.");
    }

    private void shareMounts(List<YamlMap> trees) {
        var mounts = new ArrayList<YamlMap>();
        for (YamlMap tree : trees) {
            addMounts(tree, mounts);
        }
        share("mounted", "", List.of("type", "read_only", "bind"), mounts, MountedCopies.COMMENT);
        for (YamlMap tree : trees) {
            var own = new ArrayList<YamlMap>();
            addMounts(tree, own);
            for (YamlMap mount : own) {
                if (!mount.merged().isEmpty()) {
                    mount.inLine();
                    mount.removeComment("source");
                }
            }
        }
    }

    private static void addMounts(YamlMap tree, List<YamlMap> mounts) {
        if (tree.value("volumes") instanceof List<?> volumes) {
            for (Object volume : volumes) {
                if (volume instanceof YamlMap mount) {
                    mounts.add(mount);
                }
            }
        }
    }

    /** A migration has the environment of its service, and more. */
    private static void shareEnvironment(List<Container> containers, YamlMap services) {
        for (Container container : containers) {
            if (container.role() == Role.MIGRATION
                    && services.value(container.name()) instanceof YamlMap migration
                    && services.value(container.partOf()) instanceof YamlMap service
                    && migration.value("environment") instanceof YamlMap more
                    && service.value("environment") instanceof YamlMap environment) {
                String name = container.partOf() + "-environment";
                new SharedField(name, "", environment.keys()).mergeInto(more, environment);
            }
        }
    }

    private void share(String name, String merged, List<String> keys, List<YamlMap> mappings, String comment) {
        fields.putUnlessEmpty("x-" + name, new SharedField(name, merged, keys).takeFrom(mappings), "\n" + comment);
    }

    private static List<YamlMap> trees(List<Container> containers, YamlMap services, Role... roles) {
        var trees = new ArrayList<YamlMap>();
        for (Container container : containers) {
            for (Role role : roles) {
                if (container.role() == role && services.value(container.name()) instanceof YamlMap tree) {
                    trees.add(tree);
                }
            }
        }
        return trees;
    }
}
