package dev.slipway.maven;

import java.util.Set;
import java.util.regex.Pattern;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;

/**
 * The annotation processors among the dependencies of a project, by their names: their jars may not be there yet. A
 * wrong guess does no harm, because javac finds Slipway on the class path too.
 */
final class ClassPathProcessors {

    /** {@code slipway-processor} is one of them: whoever has it as a dependency has class-path discovery in mind. */
    private static final Pattern NAMES =
            Pattern.compile(".*(processors?|apt|annprocess|codegen|generator|compiler|jpamodelgen|inject-java)");

    private static final Set<String> OTHERS = Set.of(
            "org.projectlombok:lombok",
            "org.immutables:value",
            "com.google.auto.value:auto-value",
            "com.google.auto.service:auto-service",
            "com.google.auto.factory:auto-factory",
            "org.springframework:spring-context-indexer");

    private ClassPathProcessors() {}

    static boolean areIn(MavenProject project) {
        return project.getDependencies().stream().anyMatch(ClassPathProcessors::isOne);
    }

    private static boolean isOne(Dependency dependency) {
        boolean isForMainSources = !"test".equals(dependency.getScope()) && !"runtime".equals(dependency.getScope());
        String artifact = dependency.getArtifactId();
        return isForMainSources
                && (OTHERS.contains(dependency.getGroupId() + ":" + artifact)
                        || NAMES.matcher(artifact).matches());
    }
}
