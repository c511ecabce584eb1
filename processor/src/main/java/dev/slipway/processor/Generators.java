package dev.slipway.processor;

import dev.slipway.processor.backing.BackingKinds;
import dev.slipway.processor.format.JsonTree;
import dev.slipway.processor.format.Yaml;
import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.generate.Generator;
import dev.slipway.processor.generate.alerts.AlertmanagerGenerator;
import dev.slipway.processor.generate.alerts.AlertsGenerator;
import dev.slipway.processor.generate.compose.ComposeGenerator;
import dev.slipway.processor.generate.compose.EnvExampleGenerator;
import dev.slipway.processor.generate.compose.PostgresSetupGenerator;
import dev.slipway.processor.generate.compose.ReadmeGenerator;
import dev.slipway.processor.generate.compose.RedisStartGenerator;
import dev.slipway.processor.generate.compose.UpScriptGenerator;
import dev.slipway.processor.generate.docker.ImageGenerator;
import dev.slipway.processor.generate.grafana.GrafanaGenerator;
import dev.slipway.processor.generate.prometheus.BlackboxGenerator;
import dev.slipway.processor.generate.prometheus.PrometheusGenerator;
import dev.slipway.processor.images.BaseImages;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Layout;
import dev.slipway.templates.Templates;
import java.util.ArrayList;
import java.util.List;

/** All generators of deployment files. */
public final class Generators implements Generator {

    private final List<Generator> generators;

    public Generators(Templates templates) {
        var yaml = new Yaml();
        var images = new BaseImages();
        var kinds = new BackingKinds();
        generators = List.of(
                new ImageGenerator(templates, images),
                new PostgresSetupGenerator(templates),
                new ComposeGenerator(
                        yaml,
                        images,
                        List.of(
                                new RedisStartGenerator(templates),
                                new PrometheusGenerator(yaml),
                                new AlertsGenerator(yaml, kinds),
                                new AlertmanagerGenerator(yaml),
                                new BlackboxGenerator(yaml),
                                new GrafanaGenerator(yaml, new JsonTree(), kinds))),
                new EnvExampleGenerator(templates),
                new UpScriptGenerator(templates),
                new ReadmeGenerator(templates, images));
    }

    @Override
    public List<GeneratedFile> generate(Deployment deployment, Layout layout) {
        var files = new ArrayList<GeneratedFile>();
        for (Generator generator : generators) {
            files.addAll(generator.generate(deployment, layout));
        }
        return files;
    }
}
