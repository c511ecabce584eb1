package dev.slipway.maven;

import java.io.File;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/**
 * Looks at what the compile left: keeps in mind whether there is a deploy directory, and warns of annotation processors on
 * the class path that javac no longer calls, because Slipway is in processor paths. The extension binds this goal.
 */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class CheckMojo extends AbstractMojo {

    /** The processor of Log4j is for those who write plugins for it. */
    private static final Set<String> SELDOM_NEEDED = Set.of("org.apache.logging.log4j:log4j-core");

    private static final String SERVICE = "META-INF/services/javax.annotation.processing.Processor";

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** Where the deployment files are. */
    @Parameter(defaultValue = "${project.build.directory}/deploy")
    private File deployDirectory;

    /** Whether only Slipway is in processor paths. The extension sets it. */
    @Parameter(defaultValue = "false")
    private boolean mayHideProcessors;

    @Override
    public void execute() throws MojoExecutionException {
        try {
            new LastBuild(project).keepDeployment(deployDirectory.exists());
        } catch (IOException e) {
            throw new MojoExecutionException("Slipway cannot keep what this build left: " + e, e);
        }
        List<String> hidden = mayHideProcessors ? processors(project.getArtifacts()) : List.of();
        if (!hidden.isEmpty()) {
            getLog().warn("javac does not call the annotation processors of " + String.join(", ", hidden)
                    + ", because Slipway is in its processor paths. If you need them, write"
                    + " <processorsOnClassPath>true</processorsOnClassPath> into the configuration of"
                    + " slipway-maven-plugin; if not, write false.");
        }
    }

    /** The artifacts that hold annotation processors. */
    static List<String> processors(Collection<Artifact> artifacts) {
        return artifacts.stream()
                .filter(CheckMojo::isForTheCompile)
                .filter(artifact -> hasProcessor(artifact.getFile()))
                .map(CheckMojo::name)
                .filter(name -> !SELDOM_NEEDED.contains(name))
                .toList();
    }

    private static boolean isForTheCompile(Artifact artifact) {
        return !Artifact.SCOPE_TEST.equals(artifact.getScope()) && !Artifact.SCOPE_RUNTIME.equals(artifact.getScope());
    }

    private static boolean hasProcessor(File file) {
        if (file == null || !file.isFile()) {
            return false;
        }
        try (var jar = new ZipFile(file)) {
            return jar.getEntry(SERVICE) != null;
        } catch (IOException e) {
            // Not a jar: javac finds nothing in it either.
            return false;
        }
    }

    private static String name(Artifact artifact) {
        return artifact.getGroupId() + ":" + artifact.getArtifactId();
    }
}
