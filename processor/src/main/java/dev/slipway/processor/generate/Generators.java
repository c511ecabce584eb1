package dev.slipway.processor.generate;

import dev.slipway.processor.format.Yaml;
import dev.slipway.processor.generate.compose.ComposeGenerator;
import dev.slipway.processor.generate.compose.EnvExampleGenerator;
import dev.slipway.processor.generate.compose.ReadmeGenerator;
import dev.slipway.processor.generate.compose.UpScriptGenerator;
import dev.slipway.processor.generate.docker.BaseImages;
import dev.slipway.processor.generate.docker.JavaImageGenerator;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Layout;
import dev.slipway.templates.Templates;
import java.util.ArrayList;
import java.util.List;

/** All generators of deployment files. */
public final class Generators implements Generator {

    private final List<Generator> generators;

    public Generators() {
        var templates = new Templates();
        generators = List.of(
                new JavaImageGenerator(templates, new BaseImages()),
                new ComposeGenerator(new Yaml()),
                new EnvExampleGenerator(templates),
                new UpScriptGenerator(templates),
                new ReadmeGenerator(templates));
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
