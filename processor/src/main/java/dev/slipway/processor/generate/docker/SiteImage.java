package dev.slipway.processor.generate.docker;

import dev.slipway.processor.format.DockerfileText;
import dev.slipway.processor.format.Json;
import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.generate.nginx.NginxFiles;
import dev.slipway.processor.images.BaseImages;
import dev.slipway.processor.images.ImageFacts;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.SiteProgram;
import dev.slipway.processor.plan.Layout;
import dev.slipway.processor.plan.SourceTree;
import dev.slipway.templates.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** {@code <site>/Dockerfile} and {@code <site>/Dockerfile.dockerignore}. */
final class SiteImage {

    private final Templates templates;
    private final BaseImages images;

    SiteImage(Templates templates, BaseImages images) {
        this.templates = templates;
        this.images = images;
    }

    List<GeneratedFile> files(SiteProgram site, Service service, Layout layout) {
        SourceTree tree = layout.sources().orElseThrow();
        String type = service.type().qualifiedName();
        String source = tree.project(site.build().source().path());
        String nginx = tree.deploy(NginxFiles.directory(service));
        String baseImage = service.image().baseImage().isEmpty()
                ? images.nginx()
                : service.image().baseImage();
        var view = new DockerfileView(
                service.name(),
                type,
                tree.context(),
                source,
                nginx,
                site.build().runsScripts(),
                images.node(),
                images.tools(),
                !site.build().checks().isEmpty(),
                checks(site),
                arguments(site),
                site.build().script(),
                site.build().output(),
                site.build().runsScripts() ? site.build().output() : "/site",
                site.build().runsScripts() ? 3 : 2,
                baseImage,
                ImageLabels.of(service, baseImage, layout.version()),
                ImageFacts.site().userAndGroup(),
                service.run().port(),
                HealthCheckView.of(service),
                Json.array(NginxFiles.entryPoint()));
        String dockerfile = service.name() + "/Dockerfile";
        return List.of(
                new GeneratedFile(dockerfile, templates.render("docker/site.Dockerfile", view)),
                new GeneratedFile(
                        dockerfile + ".dockerignore",
                        templates.render(
                                "docker/site.Dockerfile.dockerignore",
                                new IgnoreView(
                                        type,
                                        source,
                                        site.build().runsScripts(),
                                        site.build().output(),
                                        nginx))));
    }

    private static String checks(SiteProgram site) {
        var commands = new StringJoiner(" \\\n && ");
        for (String check : site.build().checks()) {
            commands.add("npm run " + check + " --if-present");
        }
        return commands.toString();
    }

    /** The build arguments. A fixed value is written here too, so that the image can be built without Compose. */
    private static List<Argument> arguments(SiteProgram site) {
        var arguments = new ArrayList<Argument>();
        for (EnvironmentVariable argument : site.build().args()) {
            arguments.add(new Argument(
                    argument.value().isEmpty()
                            ? argument.name()
                            : argument.name() + "=" + DockerfileText.quoted(argument.value())));
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
            boolean npm,
            String nodeImage,
            String toolsImage,
            boolean hasChecks,
            String checks,
            List<Argument> buildArgs,
            String build,
            String output,
            String files,
            int lastStage,
            String baseImage,
            String labels,
            String user,
            int port,
            List<HealthCheckView> healthCheck,
            String entryPoint) {}

    private record Argument(String argument) {}

    private record IgnoreView(String type, String source, boolean npm, String output, String nginx) {}
}
