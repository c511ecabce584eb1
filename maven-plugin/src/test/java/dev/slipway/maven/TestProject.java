package dev.slipway.maven;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.MavenExecutionException;
import org.apache.maven.model.Build;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/** A project as Maven hands it to the extension: with all executions, and their whole configuration. */
final class TestProject {

    static final String DEFAULT_COMPILE = "default-compile";

    private static final File DIRECTORY = new File("/orders");

    private final Model model = new Model();
    private final Plugin slipway = plugin("dev.slipway", "slipway-maven-plugin", "0.1.0");
    private final Plugin compiler = plugin("org.apache.maven.plugins", "maven-compiler-plugin", "3.16.0");
    private final MavenProject project;

    TestProject() {
        model.setGroupId("com.acme");
        model.setArtifactId("orders");
        model.setVersion("1.4");
        model.setPackaging("jar");
        var build = new Build();
        build.setDirectory("/orders/target");
        build.setFinalName("orders-1.4");
        model.setBuild(build);
        build.addPlugin(compiler);
        build.addPlugin(slipway);
        slipway.setExtensions(true);
        compile(DEFAULT_COMPILE, "compile", "");
        compile("default-testCompile", "testCompile", "");
        dependency("dev.slipway", "slipway-annotations");
        project = new MavenProject(model);
        project.setFile(new File(DIRECTORY, "pom.xml"));
        project.setOriginalModel(model);
    }

    static Plugin plugin(String group, String artifact, String version) {
        var plugin = new Plugin();
        plugin.setGroupId(group);
        plugin.setArtifactId(artifact);
        plugin.setVersion(version);
        return plugin;
    }

    static PluginExecution execution(String id, String goal, String configuration) {
        var execution = new PluginExecution();
        execution.setId(id);
        execution.addGoal(goal);
        execution.setConfiguration(xml(configuration));
        return execution;
    }

    private static Xpp3Dom xml(String configuration) {
        try {
            return Xpp3DomBuilder.build(new StringReader("<configuration>" + configuration + "</configuration>"));
        } catch (XmlPullParserException e) {
            throw new IllegalArgumentException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Model model() {
        return model;
    }

    MavenProject maven() {
        return project;
    }

    /** Gives the compiler plugin another execution in the place of one with the same id. */
    TestProject compile(String id, String goal, String configuration) {
        compiler.getExecutions().removeIf(execution -> execution.getId().equals(id));
        compiler.addExecution(execution(id, goal, configuration));
        return this;
    }

    TestProject compiler(String version) {
        compiler.setVersion(version);
        return this;
    }

    TestProject settings(String configuration) {
        slipway.setConfiguration(xml(configuration));
        return this;
    }

    TestProject plugin(Plugin plugin, PluginExecution... executions) {
        Stream.of(executions).forEach(plugin::addExecution);
        model.getBuild().addPlugin(plugin);
        return this;
    }

    TestProject dependency(String group, String artifact) {
        var dependency = new Dependency();
        dependency.setGroupId(group);
        dependency.setArtifactId(artifact);
        model.addDependency(dependency);
        return this;
    }

    TestProject withoutAnnotations() {
        model.getDependencies().clear();
        return this;
    }

    TestProject inherited() {
        project.setOriginalModel(new Model());
        return this;
    }

    TestProject extend() throws MavenExecutionException {
        SlipwayExtension.extend(List.of(project));
        return this;
    }

    Plugin compiler() {
        return compiler;
    }

    Plugin slipway() {
        return slipway;
    }

    private Configuration configuration(String execution) {
        return Configuration.of(compiler.getExecutionsAsMap().get(execution));
    }

    /** The artifact ids in the processor paths of an execution. */
    List<String> processors(String execution) {
        return configuration(execution).elements("annotationProcessorPaths").stream()
                .map(path -> path.getChild("artifactId").getValue())
                .toList();
    }

    List<String> arguments(String execution) {
        return configuration(execution).texts("compilerArgs").toList();
    }

    String proc(String execution) {
        return configuration(execution).text("proc").orElse("");
    }

    List<String> goals() {
        return slipway.getExecutions().stream()
                .flatMap(execution -> execution.getGoals().stream())
                .toList();
    }

    /** What a goal of this plugin is told. */
    String told(String goal, String parameter) {
        return Configuration.of(slipway.getExecutionsAsMap().get("slipway-" + goal))
                .text(parameter)
                .orElse("");
    }

    List<String> dependencies() {
        return model.getDependencies().stream().map(Dependency::getArtifactId).toList();
    }
}
