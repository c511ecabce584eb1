package dev.slipway.processor.generate.docker;

import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.generate.Generator;
import dev.slipway.processor.images.BaseImages;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.plan.Layout;
import dev.slipway.templates.Templates;
import java.util.ArrayList;
import java.util.List;

/** {@code <service>/}: what the image of each service is built from. */
public final class ImageGenerator implements Generator {

    private final Templates templates;
    private final BaseImages images;

    public ImageGenerator(Templates templates, BaseImages images) {
        this.templates = templates;
        this.images = images;
    }

    @Override
    public List<GeneratedFile> generate(Deployment deployment, Layout layout) {
        var ofProgram = new ImageFiles(templates, images, deployment, layout);
        var files = new ArrayList<GeneratedFile>();
        for (Service service : deployment.services()) {
            files.addAll(service.accept(ofProgram));
        }
        return files;
    }
}
