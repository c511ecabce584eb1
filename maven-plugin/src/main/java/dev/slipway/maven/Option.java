package dev.slipway.maven;

import java.io.File;
import java.util.function.Function;
import org.apache.maven.model.Build;
import org.apache.maven.project.MavenProject;

/** The options of the processor, each with what it is where nobody says it; without that it is left out. */
enum Option {
    DEPLOY_DIRECTORY("deployDirectory", true, project -> directory(project) + "/deploy"),
    JAR("jar", true, project -> directory(project) + "/" + build(project).getFinalName() + ".jar"),
    STACK("stack", false, MavenProject::getArtifactId),
    VERSION("version", false, project -> tag(project.getVersion())),
    PROJECT_DIRECTORY("projectDirectory", true, project -> project.getBasedir().getPath()),
    OPERATOR_DIRECTORY("operatorDirectory", true, project -> new File(project.getBasedir(), "deploy").getPath()),
    RESOURCE_DIRECTORY("resourceDirectory", true, project -> null),
    DIAGNOSTICS("diagnostics", true, project -> null),
    MIRRORS("mirrors", false, project -> null),
    STRICT("strict", false, project -> null),
    VERBOSE("verbose", false, project -> null),
    QUIET("quiet", false, project -> null);

    private final String parameter;
    private final boolean isPath;
    private final Function<MavenProject, String> usual;

    Option(String parameter, boolean isPath, Function<MavenProject, String> usual) {
        this.parameter = parameter;
        this.isPath = isPath;
        this.usual = usual;
    }

    /** The name of the parameter of the plugin. */
    String parameter() {
        return parameter;
    }

    /** What the compiler calls it. */
    String argument() {
        return "-Aslipway." + parameter;
    }

    /** The value, or null if the option is left out. */
    String value(MavenProject project, Configuration configuration) {
        return configuration
                .text(parameter)
                .map(text -> isPath ? absolute(text, project) : text)
                .orElseGet(() -> usual.apply(project));
    }

    /** Build tools run the compiler in different directories, so the option accepts no relative path. */
    private static String absolute(String path, MavenProject project) {
        return project.getBasedir().toPath().resolve(path).normalize().toString();
    }

    private static Build build(MavenProject project) {
        return project.getBuild();
    }

    private static String directory(MavenProject project) {
        return build(project).getDirectory();
    }

    /** A version as the tag of an image, which has no "+". */
    private static String tag(String version) {
        return version.replaceAll("[^A-Za-z0-9._-]", "-");
    }
}
