package dev.slipway.processor.generate.docker;

import dev.slipway.processor.format.Json;
import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.images.BaseImages;
import dev.slipway.processor.images.ImageFacts;
import dev.slipway.processor.model.JavaProgram;
import dev.slipway.processor.model.NamedVolume;
import dev.slipway.processor.model.Run;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.plan.Layout;
import dev.slipway.templates.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** {@code <service>/Dockerfile} and {@code <service>/Dockerfile.dockerignore} of a Java service. */
final class JavaImage {

    private static final String CLASS_PATH = ImageFacts.APPLICATION + "/app.jar:" + ImageFacts.APPLICATION + "/lib/*";

    private final Templates templates;
    private final BaseImages images;

    JavaImage(Templates templates, BaseImages images) {
        this.templates = templates;
        this.images = images;
    }

    List<GeneratedFile> files(JavaProgram java, Service service, Layout layout) {
        String dockerfile = service.name() + "/Dockerfile";
        var ignored = new IgnoreView(service.type().qualifiedName(), layout.jar());
        return List.of(
                new GeneratedFile(
                        dockerfile, templates.render("docker/java.Dockerfile", dockerfileView(java, service, layout))),
                new GeneratedFile(
                        dockerfile + ".dockerignore",
                        templates.render("docker/java.Dockerfile.dockerignore", ignored)));
    }

    private DockerfileView dockerfileView(JavaProgram java, Service service, Layout layout) {
        Run run = service.run();
        String baseImage = service.image().baseImage().isEmpty()
                ? baseImage(java)
                : service.image().baseImage();
        List<JvmFlags.Flag> flags = JvmFlags.of(service.resources(), java.jvmOptions());
        return new DockerfileView(
                service.name(),
                service.type().qualifiedName(),
                layout.context(),
                layout.jar(),
                images.tools(),
                runtimeView(java),
                java.isJlink() ? 3 : 2,
                baseImage,
                java.release(),
                ImageLabels.of(service, baseImage, layout.version()),
                run.user().userAndGroup(),
                !run.volumes().isEmpty(),
                run.volumes(),
                ports(service),
                HealthCheckView.of(service),
                aligned(flags),
                service.isLaunched()
                        ? List.of(new LauncherView(java.main().type().simpleName()))
                        : List.of(),
                Json.array(entryPoint(java, service, flags)),
                run.args().isEmpty() ? List.of() : List.of(new ArgumentsView(Json.array(run.args()))));
    }

    private String baseImage(JavaProgram java) {
        return java.isJlink() ? images.javaBase() : images.javaRuntime(java.release());
    }

    private List<RuntimeView> runtimeView(JavaProgram java) {
        return java.isJlink()
                ? List.of(new RuntimeView(
                        images.jdk(java.release()),
                        JavaRuntime.modules(java),
                        JavaRuntime.compression(java),
                        ImageFacts.JLINK_DIRECTORY))
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
            aligned.add(new JvmFlags.Flag(flag.option() + gap, flag.reason()));
        }
        return aligned;
    }

    private static List<String> entryPoint(JavaProgram java, Service service, List<JvmFlags.Flag> flags) {
        var words = new ArrayList<String>();
        words.add(ImageFacts.javaProgram(java.isJlink()));
        for (JvmFlags.Flag flag : flags) {
            words.add(flag.option());
        }
        words.addAll(java.jvmOptions());
        words.addAll(List.of("-cp", CLASS_PATH, mainClass(java, service)));
        return words;
    }

    private static String mainClass(JavaProgram java, Service service) {
        return service.isLaunched()
                ? service.type().generatedBinaryName(JavaProgram.LAUNCHER)
                : java.main().binaryName();
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
