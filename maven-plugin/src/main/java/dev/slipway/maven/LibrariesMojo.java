package dev.slipway.maven;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/** Copies the libraries that a service needs at run time beside its jar. The extension binds this goal. */
@Mojo(
        name = "libraries",
        defaultPhase = LifecyclePhase.PREPARE_PACKAGE,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        threadSafe = true)
public final class LibrariesMojo extends AbstractMojo {

    /** What no service needs, whatever its scope is. */
    private static final Set<String> TOOLS = Set.of(
            "dev.slipway:slipway-annotations",
            "dev.slipway:slipway-processor",
            "org.projectlombok:lombok",
            "org.springframework.boot:spring-boot-devtools",
            "org.springframework.boot:spring-boot-docker-compose");

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** Where the libraries go. */
    @Parameter(defaultValue = "${project.build.directory}/lib")
    private File libraries;

    @Override
    public void execute() throws MojoExecutionException {
        if (!new ClassFiles(project).haveServices()) {
            getLog().debug("This module has no service");
            return;
        }
        List<Artifact> needed =
                project.getArtifacts().stream().filter(LibrariesMojo::isNeeded).toList();
        try {
            new LibraryDirectory(libraries.toPath(), project.getBuild().getDirectory()).fill(needed);
        } catch (IOException e) {
            throw new MojoExecutionException("The libraries cannot be copied to " + libraries + ": " + e, e);
        }
    }

    private static boolean isNeeded(Artifact artifact) {
        boolean isAtRunTime = Artifact.SCOPE_COMPILE.equals(artifact.getScope())
                || Artifact.SCOPE_RUNTIME.equals(artifact.getScope());
        return isAtRunTime
                && artifact.getArtifactHandler().isAddedToClasspath()
                && !TOOLS.contains(artifact.getGroupId() + ":" + artifact.getArtifactId());
    }
}
