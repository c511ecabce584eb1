package dev.slipway.processor.generate.docker;

import dev.slipway.processor.format.Json;
import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.images.BaseImages;
import dev.slipway.processor.images.ImageFacts;
import dev.slipway.processor.model.BackingService;
import dev.slipway.processor.model.JavaProgram;
import dev.slipway.processor.model.NamedVolume;
import dev.slipway.processor.model.NumericUser;
import dev.slipway.processor.model.Packaging;
import dev.slipway.processor.model.Run;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.plan.Layout;
import dev.slipway.templates.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** {@code <service>/Dockerfile} and {@code <service>/Dockerfile.dockerignore} of a Java service. */
final class JavaImage {

    private final Templates templates;
    private final BaseImages images;

    JavaImage(Templates templates, BaseImages images) {
        this.templates = templates;
        this.images = images;
    }

    /**
     * The files of a service.
     *
     * @param servers the servers that it uses
     */
    List<GeneratedFile> files(JavaProgram java, Service service, List<BackingService> servers, Layout layout) {
        String dockerfile = service.name() + "/Dockerfile";
        var ignored =
                new IgnoreView(service.type().qualifiedName(), layout.jar(), libraries(java), quarkusApp(java, layout));
        return List.of(
                new GeneratedFile(
                        dockerfile,
                        templates.render("docker/java.Dockerfile", dockerfileView(java, service, servers, layout))),
                new GeneratedFile(
                        dockerfile + ".dockerignore",
                        templates.render("docker/java.Dockerfile.dockerignore", ignored)));
    }

    private DockerfileView dockerfileView(
            JavaProgram java, Service service, List<BackingService> servers, Layout layout) {
        Run run = service.run();
        String baseImage = service.image().baseImage().isEmpty()
                ? baseImage(java)
                : service.image().baseImage();
        List<JvmFlags.Flag> flags = JvmFlags.of(java, service);
        for (String option : java.framework().jvmOptions(service.frameworkUse())) {
            flags.add(new JvmFlags.Flag(option, "told to " + java.framework().name()));
        }
        List<String> arguments = run.args().isEmpty() ? java.framework().usualArguments() : run.args();
        Packaging packaging = java.framework().packaging();
        // Classes that only some images need are only loaded for those.
        List<NestedJarView> nestedJar = packaging == Packaging.NESTED_JARS
                ? List.of(NestedJarView.of(java, service, servers, images))
                : List.of();
        List<QuarkusAppView> quarkusApp = packaging == Packaging.QUARKUS_APP
                ? List.of(QuarkusAppView.of(java, service, servers, images))
                : List.of();
        int filesStage = nestedJar.isEmpty() && quarkusApp.isEmpty() ? 2 : 3;
        return new DockerfileView(
                service.name(),
                service.type().qualifiedName(),
                layout.context(),
                layout.jar(),
                java.framework().libraryDirectory(),
                libraries(java),
                packaging == Packaging.SHADED
                        ? List.of(new ShadedView(java.framework().name()))
                        : List.of(),
                images.tools(),
                packaging == Packaging.QUARKUS_APP ? List.of() : List.of(ManifestView.of(java)),
                nestedJar,
                quarkusApp,
                filesStage,
                filesStage + 1,
                runtimeView(java),
                filesStage + (java.isJlink() ? 2 : 1),
                baseImage,
                java.release(),
                ImageLabels.of(service, baseImage, layout.version()),
                java.framework().isKnown() ? FrameworkView.of(java.framework(), service) : List.of(),
                run.user().userAndGroup(),
                run.user().user(),
                account(run.user()),
                !run.volumes().isEmpty(),
                run.volumes(),
                ports(service),
                HealthCheckView.of(service),
                aligned(flags),
                service.isLaunched()
                        ? List.of(new LauncherView(java.main().type().simpleName()))
                        : List.of(),
                Json.array(entryPoint(java, service, flags)),
                arguments.isEmpty() ? List.of() : List.of(new ArgumentsView(Json.array(arguments))));
    }

    /** What of a build of Quarkus goes into an image. A jar without libraries beside it has another name than others. */
    private static List<QuarkusFilesView> quarkusApp(JavaProgram java, Layout layout) {
        Packaging packaging = java.framework().packaging();
        return packaging == Packaging.QUARKUS_APP
                ? List.of(new QuarkusFilesView(
                        packaging.artifact(),
                        layout.jar().substring(0, layout.jar().length() - ".jar".length())))
                : List.of();
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

    /** A line of {@code /etc/passwd}. The root of the container is read-only, so the home is /tmp. */
    private static String account(NumericUser user) {
        return "app:x:" + user.userAndGroup() + "::/tmp:/sbin/nologin";
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
        words.addAll(
                java.framework().packaging() == Packaging.QUARKUS_APP
                        ? List.of("-jar", ImageFacts.APPLICATION + "/app.jar")
                        : List.of("-cp", classPath(java), mainClass(java, service)));
        return words;
    }

    /** The directories beside the jar where its libraries may lie. */
    private static List<String> libraries(JavaProgram java) {
        String directory = java.framework().libraryDirectory();
        return directory.equals("lib") ? List.of(directory) : List.of("lib", directory);
    }

    private static String classPath(JavaProgram java) {
        return ImageFacts.APPLICATION + "/app.jar:" + ImageFacts.APPLICATION + "/"
                + java.framework().libraryDirectory() + "/*";
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
            String lib,
            List<String> libraries,
            List<ShadedView> shaded,
            String toolsImage,
            List<ManifestView> manifest,
            List<NestedJarView> nestedJar,
            List<QuarkusAppView> quarkusApp,
            int filesStage,
            int runtimeStage,
            List<RuntimeView> runtime,
            int lastStage,
            String baseImage,
            int java,
            String labels,
            List<FrameworkView> framework,
            String user,
            int uid,
            String account,
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

    private record ShadedView(String name) {}

    private record IgnoreView(String type, String jar, List<String> libraries, List<QuarkusFilesView> quarkusApp) {}

    private record QuarkusFilesView(String artifact, String name) {}
}
