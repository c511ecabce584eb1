package dev.slipway.processor;

import java.util.Optional;

/** The compiler options that Slipway takes, with the values that the documentation gives to a Maven build. */
public enum Option {
    DEPLOY_DIRECTORY("slipway.deployDirectory", "${project.build.directory}/deploy", true),
    JAR("slipway.jar", "${project.build.directory}/${project.build.finalName}.jar", true),
    STACK("slipway.stack", "${project.artifactId}", false),
    VERSION("slipway.version", "${project.version}", false),
    PROJECT_DIRECTORY("slipway.projectDirectory", "${project.basedir}", true),
    OPERATOR_DIRECTORY("slipway.operatorDirectory", "${project.basedir}/deploy", true),
    STRICT("slipway.strict", "true", false),
    VERBOSE("slipway.verbose", "true", false),
    QUIET("slipway.quiet", "true", false);

    /** What the names of all options start with. */
    static final String PREFIX = "slipway.";

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

    /** What a Maven build gives it. */
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

    /** The option whose name is most like a misspelt one. */
    static Option nearest(String key) {
        Option nearest = DEPLOY_DIRECTORY;
        int least = Integer.MAX_VALUE;
        for (Option option : values()) {
            int distance = distance(option.key, key);
            if (distance < least) {
                least = distance;
                nearest = option;
            }
        }
        return nearest;
    }

    /** How many letters must be changed, added or left out to make one word of the other (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
