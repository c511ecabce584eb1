package dev.slipway.processor;

import dev.slipway.processor.change.DescriptionGenerator;
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
import dev.slipway.processor.generate.docker.DumpScriptGenerator;
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

    private final Templates templates;
    private final BaseImages images;
    private final BackingKinds kinds;
    private final Yaml yaml = new Yaml();

    public Generators(Templates templates, BaseImages images, BackingKinds kinds) {
        this.templates = templates;
        this.images = images;
        this.kinds = kinds;
    }

    /** All files of a deployment without problems. */
    public List<GeneratedFile> generate(Deployment deployment, StackPlan plan, Layout layout) {
        var files = new ArrayList<GeneratedFile>();
        for (Generator generator : generators(deployment)) {
            files.addAll(generator.generate(deployment, layout));
        }
        List<GeneratedFile> mounted = List.copyOf(files);
        for (Target target : targets()) {
            files.addAll(target.generate(plan, layout, mounted));
        }
        return files;
    }

    /** The generators that have something to make; loading the others would take time in each compile. */
    private List<Generator> generators(Deployment deployment) {
        var generators = new ArrayList<Generator>();
        generators.add(new ImageGenerator(templates, images));
        generators.add(new DumpScriptGenerator(templates, images));
        if (!deployment.backing().isEmpty()) {
            generators.add(new BackingFilesGenerator(templates, kinds));
        }
        if (deployment.isMonitored()) {
            generators.add(new PrometheusGenerator(yaml));
            generators.add(new AlertsGenerator(yaml, kinds));
            generators.add(new AlertmanagerGenerator(yaml));
            generators.add(new BlackboxGenerator(yaml));
            generators.add(new GrafanaGenerator(yaml, new JsonTree(), kinds));
        }
        return generators;
    }

    private List<Target> targets() {
        return List.of(
                new DescriptionGenerator(),
                new ComposeGenerator(yaml),
                new EnvExampleGenerator(templates),
                new UpScriptGenerator(templates),
                new ReadmeGenerator(templates));
    }
}
