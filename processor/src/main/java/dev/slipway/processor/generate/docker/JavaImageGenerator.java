package dev.slipway.processor.generate.docker;

import dev.slipway.processor.format.Json;
import dev.slipway.processor.generate.BaseImages;
import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.generate.Generator;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Image;
import dev.slipway.processor.model.Layout;
import dev.slipway.processor.model.NamedVolume;
import dev.slipway.processor.model.Service;
import dev.slipway.templates.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** {@code <service>/Dockerfile} and {@code <service>/Dockerfile.dockerignore} of a Java service. */
public final class JavaImageGenerator implements Generator {

    private final Templates templates;
    private final BaseImages images;

    public JavaImageGenerator(Templates templates, BaseImages images) {
        this.templates = templates;
        this.images = images;
    }

    @Override
    public List<GeneratedFile> generate(Deployment deployment, Layout layout) {
        var files = new ArrayList<GeneratedFile>();
        for (Service service : deployment.services()) {
            if (service.isSite()) {
                continue;
            }
            String dockerfile = service.name().concat("/Dockerfile");
            files.add(new GeneratedFile(
                    dockerfile, templates.render("docker/java.Dockerfile", dockerfileView(service, layout))));
            files.add(new GeneratedFile(
                    dockerfile.concat(".dockerignore"),
                    templates.render(
                            "docker/java.Dockerfile.dockerignore",
                            new IgnoreView(service.type().qualifiedName(), layout.jar()))));
        }
        return files;
    }

    private DockerfileView dockerfileView(Service service, Layout layout) {
        Image image = service.image();
        String baseImage = baseImage(image);
        List<JvmFlags.Flag> flags = JvmFlags.of(service.resources(), image.jvmOptions());
        return new DockerfileView(
                service.name(),
                service.type().qualifiedName(),
                layout.context(),
                layout.jar(),
                images.tools(),
                runtimeView(image),
                image.isJlink() ? 3 : 2,
                baseImage,
                image.effectiveJavaVersion(),
                ImageLabels.of(service, baseImage, layout.version()),
                image.user().userAndGroup(),
                !image.volumes().isEmpty(),
                image.volumes(),
                ports(service),
                HealthCheckView.of(service),
                aligned(flags),
                service.isLaunched()
                        ? List.of(new LauncherView(service.image().main().type().simpleName()))
                        : List.of(),
                Json.array(entryPoint(service, flags)),
                image.args().isEmpty() ? List.of() : List.of(new ArgumentsView(Json.array(image.args()))));
    }

    private String baseImage(Image image) {
        if (!image.baseImage().isEmpty()) {
            return image.baseImage();
        }
        return image.isJlink() ? images.javaBase() : images.javaRuntime(image.effectiveJavaVersion());
    }

    private List<RuntimeView> runtimeView(Image image) {
        return image.isJlink()
                ? List.of(new RuntimeView(
                        images.jdk(image.effectiveJavaVersion()),
                        JavaRuntime.modules(image),
                        JavaRuntime.compression(image),
                        Image.JLINK_DIRECTORY))
                : List.of();
    }

    private static String ports(Service service) {
        var ports = new StringJoiner(" ");
        for (int port : service.ports()) {
            ports.add(String.valueOf(port));
        }
        return ports.toString();
    }

    private static List<JvmFlags.Flag> aligned(List<JvmFlags.Flag> flags) {
        int width = 0;
        for (JvmFlags.Flag flag : flags) {
            width = Math.max(width, flag.option().length());
        }
        var aligned = new ArrayList<JvmFlags.Flag>();
        for (JvmFlags.Flag flag : flags) {
            String gap = " ".repeat(width - flag.option().length());
            aligned.add(new JvmFlags.Flag(flag.option().concat(gap), flag.reason()));
        }
        return aligned;
    }

    private static List<String> entryPoint(Service service, List<JvmFlags.Flag> flags) {
        Image image = service.image();
        var words = new ArrayList<String>();
        words.add(image.javaProgram());
        for (JvmFlags.Flag flag : flags) {
            words.add(flag.option());
        }
        words.addAll(image.jvmOptions());
        words.addAll(List.of("-cp", "/app/app.jar:/app/lib/*", mainClass(service)));
        return words;
    }

    private static String mainClass(Service service) {
        return service.isLaunched()
                ? service.type().generatedBinaryName(Service.LAUNCHER)
                : service.image().main().binaryName();
    }

    /** The names in {@code java.Dockerfile.mustache}. */
    private record DockerfileView(
            String service,
            String type,
            String context,
            String jar,
            String toolsImage,
            List<RuntimeView> runtime,
            int lastStage,
            String baseImage,
            int java,
            String labels,
            String user,
            boolean hasVolumes,
            List<NamedVolume> volumes,
            String ports,
            List<HealthCheckView> healthCheck,
            List<JvmFlags.Flag> jvmOptions,
            List<LauncherView> launcher,
            String entryPoint,
            List<ArgumentsView> arguments) {}

    private record RuntimeView(String jdkImage, String modules, String compression, String directory) {}

    private record LauncherView(String main) {}

    private record ArgumentsView(String words) {}

    private record IgnoreView(String type, String jar) {}
}
