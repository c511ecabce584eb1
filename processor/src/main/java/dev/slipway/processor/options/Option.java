package dev.slipway.processor.options;

import java.util.Optional;

/** The compiler options that Slipway takes, with the values that the documentation gives to a Maven build. */
public enum Option {
    DEPLOY_DIRECTORY("slipway.deployDirectory", "${project.build.directory}/deploy", true),
    JAR("slipway.jar", "${project.build.directory}/${project.build.finalName}.jar", true),
    STACK("slipway.stack", "${project.artifactId}", false),
    VERSION("slipway.version", "${project.version}", false),
    PROJECT_DIRECTORY("slipway.projectDirectory", "${project.basedir}", true),
    OPERATOR_DIRECTORY("slipway.operatorDirectory", "${project.basedir}/deploy", true),
    RESOURCE_DIRECTORY("slipway.resourceDirectory", "${project.build.outputDirectory}", true),
    DIAGNOSTICS("slipway.diagnostics", "${project.build.directory}/slipway.sarif", true),
    MIRRORS("slipway.mirrors", "docker.io=images.example.com/hub", false),
    STRICT("slipway.strict", "true", false),
    VERBOSE("slipway.verbose", "true", false),
    QUIET("slipway.quiet", "true", false);

    /** The prefix of all options. Misspelt ones have it too, in upper or lower case: {@code -ASlipway-jar}. */
    static final String PREFIX = "slipway";

    private final String key;
    private final String documentedValue;
    private final boolean isPath;

    Option(String key, String documentedValue, boolean isPath) {
        this.key = key;
        this.documentedValue = documentedValue;
        this.isPath = isPath;
    }

    public String key() {
        return key;
    }

    /** The value in a Maven build. */
    public String documentedValue() {
        return documentedValue;
    }

    boolean isPath() {
        return isPath;
    }

    static Optional<Option> of(String key) {
        for (Option option : values()) {
            if (option.key.equals(key)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }
}
