package dev.slipway.processor.generate.docker;

import dev.slipway.processor.format.DockerfileText;
import dev.slipway.processor.format.Json;
import dev.slipway.processor.generate.BaseImages;
import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.generate.Generator;
import dev.slipway.processor.generate.nginx.NginxGenerator;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.Layout;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.Site;
import dev.slipway.processor.model.SourceTree;
import dev.slipway.templates.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** {@code <site>/Dockerfile} and {@code <site>/Dockerfile.dockerignore}. */
public final class SiteImageGenerator implements Generator {

    private final Templates templates;
    private final BaseImages images;

    public SiteImageGenerator(Templates templates, BaseImages images) {
        this.templates = templates;
        this.images = images;
    }

    @Override
    public List<GeneratedFile> generate(Deployment deployment, Layout layout) {
        var files = new ArrayList<GeneratedFile>();
        for (Service service : deployment.services()) {
            if (service.isSite()) {
                generate(service, service.site().get(), layout, files);
            }
        }
        return files;
    }

    private void generate(Service service, Site site, Layout layout, List<GeneratedFile> files) {
        SourceTree tree = layout.sources().orElseThrow();
        String type = service.type().qualifiedName();
        String source = tree.project(site.source());
        String nginx = tree.deploy(NginxGenerator.directory(service));
        String baseImage = service.image().baseImage().isEmpty()
                ? images.nginx()
                : service.image().baseImage();
        var view = new DockerfileView(
                service.name(),
                type,
                tree.context(),
                source,
                nginx,
                images.node(),
                !site.checks().isEmpty(),
                checks(site),
                arguments(site),
                site.build(),
                site.output(),
                baseImage,
                ImageLabels.of(service, baseImage, layout.version()),
                service.image().port(),
                HealthCheckView.of(service),
                Json.array(NginxGenerator.entryPoint(site)));
        String dockerfile = service.name().concat("/Dockerfile");
        files.add(new GeneratedFile(dockerfile, templates.render("docker/site.Dockerfile", view)));
        files.add(new GeneratedFile(
                dockerfile.concat(".dockerignore"),
                templates.render(
                        "docker/site.Dockerfile.dockerignore", new IgnoreView(type, source, site.output(), nginx))));
    }

    private static String checks(Site site) {
        var commands = new StringJoiner(" \\\n && ");
        for (String check : site.checks()) {
            commands.add("npm run " + check + " --if-present");
        }
        return commands.toString();
    }

    /** A fixed value stands here too, so that the image can be built without Compose. */
    private static List<Argument> arguments(Site site) {
        var arguments = new ArrayList<Argument>();
        for (EnvironmentVariable argument : site.buildArgs()) {
            arguments.add(new Argument(
                    argument.value().isEmpty()
                            ? argument.name()
                            : argument.name().concat("=").concat(DockerfileText.quoted(argument.value()))));
        }
        return arguments;
    }

    /** The names in {@code site.Dockerfile.mustache}. */
    private record DockerfileView(
            String service,
            String type,
            String context,
            String source,
            String nginx,
            String nodeImage,
            boolean hasChecks,
            String checks,
            List<Argument> buildArgs,
            String build,
            String output,
            String baseImage,
            String labels,
            int port,
            List<HealthCheckView> healthCheck,
            String entryPoint) {}

    private record Argument(String argument) {}

    private record IgnoreView(String type, String source, String output, String nginx) {}
}
