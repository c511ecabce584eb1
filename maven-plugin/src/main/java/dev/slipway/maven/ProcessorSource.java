package dev.slipway.maven;

import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;

/** From where javac takes the processor of Slipway. */
sealed interface ProcessorSource {

    String ARTIFACT = "slipway-processor";

    static ProcessorSource of(MavenProject project, PluginBlock block) {
        var onClassPath = block.configuration().text("processorsOnClassPath");
        boolean looksThere = onClassPath.map(Boolean::valueOf).orElseGet(() -> ClassPathProcessors.areIn(project));
        return looksThere
                ? new ClassPath(project, block.version())
                : new ProcessorPaths(block.version(), onClassPath.isPresent());
    }

    /** Up to release 22 javac looks for processors on the class path without being told to. */
    private static boolean looksOnClassPath() {
        return Runtime.version().feature() < 23;
    }

    void addTo(CompileConfiguration compile);

    /** Whether other processors, of which the pom says nothing, may be left out of a compile. */
    default boolean mayHideOthers(CompileConfiguration compile) {
        return false;
    }

    /** The processor paths, which are made if the pom has none. */
    record ProcessorPaths(String version, boolean isChosen) implements ProcessorSource {

        @Override
        public boolean mayHideOthers(CompileConfiguration compile) {
            return !isChosen && !compile.hasProcessorPaths() && (looksOnClassPath() || compile.isToldToLook());
        }

        @Override
        public void addTo(CompileConfiguration compile) {
            if (!compile.hasProcessor(ARTIFACT)) {
                compile.addProcessor(ARTIFACT, version);
            }
        }
    }

    /**
     * The class path, where the project has other processors: with processor paths javac would not look there any more.
     * A compile that has processor paths anyway takes Slipway from them.
     */
    record ClassPath(MavenProject project, String version) implements ProcessorSource {

        @Override
        public void addTo(CompileConfiguration compile) {
            if (compile.hasProcessorPaths()) {
                new ProcessorPaths(version, true).addTo(compile);
                return;
            }
            if (project.getDependencies().stream().noneMatch(ClassPath::isProcessor)) {
                project.getModel().addDependency(dependency());
                SpringBoot.leaveOut(ARTIFACT, project);
            }
            boolean isSaid = project.getProperties().containsKey("maven.compiler.proc");
            if (!looksOnClassPath() && !isSaid) {
                compile.lookOnClassPath();
            }
        }

        private static boolean isProcessor(Dependency dependency) {
            return dependency.getGroupId().equals(PluginBlock.GROUP)
                    && dependency.getArtifactId().equals(ARTIFACT);
        }

        private Dependency dependency() {
            var dependency = new Dependency();
            dependency.setGroupId(PluginBlock.GROUP);
            dependency.setArtifactId(ARTIFACT);
            dependency.setVersion(version);
            dependency.setScope("provided");
            dependency.setOptional(true);
            return dependency;
        }
    }
}
