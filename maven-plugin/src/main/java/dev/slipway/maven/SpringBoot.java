package dev.slipway.maven;

import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** The plugin of Spring Boot. It packs dependencies into the jar that are for the compile only, too. */
final class SpringBoot {

    private static final String PLUGIN = "org.springframework.boot:spring-boot-maven-plugin";

    private SpringBoot() {}

    /** Keeps an artifact of Slipway out of the jar. */
    static void leaveOut(String artifact, MavenProject project) {
        var plugin = project.getPlugin(PLUGIN);
        if (plugin != null) {
            plugin.getExecutions().forEach(execution -> leaveOut(artifact, execution));
        }
    }

    private static void leaveOut(String artifact, PluginExecution execution) {
        if (execution.getGoals().contains("repackage")) {
            var configuration = Configuration.of(execution);
            var exclude = new Xpp3Dom("exclude");
            exclude.addChild(Configuration.element("groupId", PluginBlock.GROUP));
            exclude.addChild(Configuration.element("artifactId", artifact));
            configuration.append("excludes", exclude);
            execution.setConfiguration(configuration.tree());
        }
    }
}
