package dev.slipway.maven;

import java.util.List;
import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.MavenExecutionException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Changes the model in memory of each project that has the plugin as an extension, and of no other: Slipway takes part
 * in its compile, and its libraries lie beside its jar.
 */
public final class SlipwayExtension extends AbstractMavenLifecycleParticipant {

    /** A project knows that it is changed: another version of this extension may look at it too. */
    private static final String CHANGED = "dev.slipway.changed";

    private static final Logger LOG = LoggerFactory.getLogger(SlipwayExtension.class);

    @Override
    public void afterProjectsRead(MavenSession session) throws MavenExecutionException {
        extend(session.getProjects());
    }

    static void extend(List<MavenProject> projects) throws MavenExecutionException {
        for (MavenProject project : projects) {
            var block = PluginBlock.of(project);
            if (block.isPresent() && project.getContextValue(CHANGED) == null) {
                project.setContextValue(CHANGED, true);
                extend(project, block.get());
            }
        }
    }

    private static void extend(MavenProject project, PluginBlock block) throws MavenExecutionException {
        if (!Annotations.areADependencyOf(project)) {
            // A block in the parent applies to modules that have nothing to do with Slipway, too.
            if (block.isInherited(project)) {
                return;
            }
            throw new MavenExecutionException(Annotations.missing(project, block.version()), project.getFile());
        }
        var unknown = Settings.unknown(block.configuration());
        if (!unknown.isEmpty()) {
            throw new MavenExecutionException(Settings.doNotExist(unknown, project.getArtifactId()), project.getFile());
        }
        SpringBoot.leaveOut(Annotations.ARTIFACT, project);
        var compiler = new CompilerPlugin(project, LOG::info);
        var processors = ProcessorSource.of(project, block);
        compiler.addSlipway(ProcessorOptions.of(project, block), processors);
        var options = ProcessorOptions.of(project, block).changedBy(compiler.fingerprint());
        block.run(Goals.prepare(options, compiler.fingerprint()));
        block.run(Goals.check(options, compiler.mayHideProcessors()));
        if (Libraries.areNeeded(project, options)) {
            block.run(Goals.libraries(options));
        }
    }
}
