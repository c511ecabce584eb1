package dev.slipway.maven;

import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Has the module compiled again if the options or the version of Slipway changed, or if the deploy directory is gone. The
 * extension binds this goal, and reads the parameters in the block of the plugin.
 */
@Mojo(name = "prepare", defaultPhase = LifecyclePhase.PROCESS_RESOURCES, threadSafe = true)
public final class PrepareMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    private String slipway;

    /** Where the deployment files go: the option {@code slipway.deployDirectory}. */
    @Parameter(defaultValue = "${project.build.directory}/deploy")
    private File deployDirectory;

    /** The jar that the image holds, by default that of this build: the option {@code slipway.jar}. */
    @Parameter
    private File jar;

    /** The name of the stack, by default the artifact id: the option {@code slipway.stack}. */
    @Parameter
    private String stack;

    /**
     * The tag of the images, by default the version of the project, with {@code -} for {@code +}: the option
     * {@code slipway.version}.
     */
    @Parameter
    private String version;

    /** Where the sources of sites start, by default the project: the option {@code slipway.projectDirectory}. */
    @Parameter
    private File projectDirectory;

    /**
     * What belongs to the operator, by default {@code deploy} in the project: the option
     * {@code slipway.operatorDirectory}.
     */
    @Parameter
    private File operatorDirectory;

    /** Where settings files of frameworks are: the option {@code slipway.resourceDirectory}. */
    @Parameter
    private File resourceDirectory;

    /** A file that takes the problems for programs: the option {@code slipway.diagnostics}. */
    @Parameter
    private File diagnostics;

    /** From where images are pulled: the option {@code slipway.mirrors}. */
    @Parameter
    private String mirrors;

    /** Whether warnings are errors: the option {@code slipway.strict}. */
    @Parameter
    private Boolean strict;

    /** Whether each file is named: the option {@code slipway.verbose}. */
    @Parameter
    private Boolean verbose;

    /** Whether there are no notes: the option {@code slipway.quiet}. */
    @Parameter
    private Boolean quiet;

    /**
     * Whether javac looks for all processors on the class path. By default it does if the project has processors among its
     * dependencies, and names no processor paths.
     */
    @Parameter
    private Boolean processorsOnClassPath;

    /** What Slipway is told in the compile. The extension sets it. */
    @Parameter
    private String fingerprint;

    @Override
    public void execute() throws MojoExecutionException {
        try {
            var classes = new ClassFiles(project);
            var last = new LastBuild(project);
            String now = "slipway " + slipway + "\n" + (fingerprint == null ? "" : fingerprint) + "\n";
            if (!last.hadOptions(now)) {
                compileAgain(classes, "The options or the version of Slipway changed");
            } else if (!deployDirectory.exists() && last.leftDeployment()) {
                compileAgain(classes, "The deploy directory is gone");
            }
        } catch (IOException e) {
            throw new MojoExecutionException("Slipway cannot look at the last build: " + e, e);
        }
    }

    private void compileAgain(ClassFiles classes, String reason) throws IOException {
        if (classes.makeStale()) {
            getLog().info(reason + ", so the module is compiled again.");
        }
    }
}
