package dev.slipway.processor;

import dev.slipway.processor.backing.BackingKinds;
import dev.slipway.processor.format.JsonTree;
import dev.slipway.processor.format.Yaml;
import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.generate.Generator;
import dev.slipway.processor.generate.Target;
import dev.slipway.processor.generate.alerts.AlertmanagerGenerator;
import dev.slipway.processor.generate.alerts.AlertsGenerator;
import dev.slipway.processor.generate.backing.BackingFilesGenerator;
import dev.slipway.processor.generate.compose.ComposeGenerator;
import dev.slipway.processor.generate.compose.EnvExampleGenerator;
import dev.slipway.processor.generate.compose.ReadmeGenerator;
import dev.slipway.processor.generate.compose.UpScriptGenerator;
import dev.slipway.processor.generate.docker.ImageGenerator;
import dev.slipway.processor.generate.grafana.GrafanaGenerator;
import dev.slipway.processor.generate.prometheus.BlackboxGenerator;
import dev.slipway.processor.generate.prometheus.PrometheusGenerator;
import dev.slipway.processor.images.BaseImages;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.plan.Layout;
import dev.slipway.processor.plan.StackPlan;
import dev.slipway.templates.Templates;
import java.util.ArrayList;
import java.util.List;

/** All generators of deployment files: first what containers hold or have mounted, then what runs them. */
public final class Generators {

    private final List<Generator> generators;
    private final List<Target> targets;

    public Generators(Templates templates, BaseImages images, BackingKinds kinds) {
        var yaml = new Yaml();
        generators = List.of(
                new ImageGenerator(templates, images),
                new BackingFilesGenerator(templates, kinds),
                new PrometheusGenerator(yaml),
                new AlertsGenerator(yaml, kinds),
                new AlertmanagerGenerator(yaml),
                new BlackboxGenerator(yaml),
                new GrafanaGenerator(yaml, new JsonTree(), kinds));
        targets = List.of(
                new ComposeGenerator(yaml),
                new EnvExampleGenerator(templates),
                new UpScriptGenerator(templates),
                new ReadmeGenerator(templates));
    }

    /** All files of a deployment in which nothing is wrong. */
    public List<GeneratedFile> generate(Deployment deployment, StackPlan plan, Layout layout) {
        var files = new ArrayList<GeneratedFile>();
        for (Generator generator : generators) {
            files.addAll(generator.generate(deployment, layout));
        }
        List<GeneratedFile> mounted = List.copyOf(files);
        for (Target target : targets) {
            files.addAll(target.generate(plan, layout, mounted));
        }
        return files;
    }
}
