package dev.slipway.maven;

import org.apache.maven.project.MavenProject;

/** The annotations of Slipway, which a project has as a dependency. */
final class Annotations {

    static final String ARTIFACT = "slipway-annotations";

    private Annotations() {}

    static boolean areADependencyOf(MavenProject project) {
        return project.getDependencies().stream()
                .anyMatch(dependency -> dependency.getGroupId().equals(PluginBlock.GROUP)
                        && dependency.getArtifactId().equals(ARTIFACT));
    }

    static String missing(MavenProject project, String version) {
        return """
                The pom of %s has slipway-maven-plugin, but not the annotations of Slipway. Add them to its <dependencies>:

                    <dependency>
                      <groupId>%s</groupId>
                      <artifactId>%s</artifactId>
                      <version>%s</version>
                      <scope>provided</scope>
                    </dependency>
                """.formatted(project.getArtifactId(), PluginBlock.GROUP, ARTIFACT, version);
    }
}
