package dev.slipway.processor.generate.docker;

import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.generate.nginx.NginxFiles;
import dev.slipway.processor.images.BaseImages;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.JavaProgram;
import dev.slipway.processor.model.ProgramVisitor;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.SiteProgram;
import dev.slipway.processor.plan.Layout;
import dev.slipway.templates.Templates;
import java.util.ArrayList;
import java.util.List;

/** What the image of a service is built from, for each kind of program. */
final class ImageFiles implements ProgramVisitor<List<GeneratedFile>> {

    private final Templates templates;
    private final BaseImages images;
    private final Deployment deployment;
    private final Layout layout;

    ImageFiles(Templates templates, BaseImages images, Deployment deployment, Layout layout) {
        this.templates = templates;
        this.images = images;
        this.deployment = deployment;
        this.layout = layout;
    }

    @Override
    public List<GeneratedFile> visitJava(JavaProgram java, Service service) {
        return new JavaImage(templates, images).files(java, service, deployment.backingOf(service), layout);
    }

    @Override
    public List<GeneratedFile> visitSite(SiteProgram site, Service service) {
        var files = new ArrayList<>(new SiteImage(templates, images).files(site, service, layout));
        files.addAll(new NginxFiles(templates).files(site, service, deployment));
        return files;
    }
}
