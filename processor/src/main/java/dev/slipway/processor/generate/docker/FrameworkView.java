package dev.slipway.processor.generate.docker;

import dev.slipway.processor.format.DockerfileText;
import dev.slipway.processor.model.EnvironmentVariable;
import dev.slipway.processor.model.Framework;
import dev.slipway.processor.model.Service;
import java.util.List;
import java.util.StringJoiner;

/**
 * The names in {@code java.Dockerfile.mustache} about what a framework is told.
 *
 * @param environment the arguments of {@code ENV}, one per line
 */
record FrameworkView(String name, String environment) {

    /** The view in a list, which is empty if there is nothing to tell. */
    static List<FrameworkView> of(Framework framework, Service service) {
        List<EnvironmentVariable> settings = framework.settings(service.frameworkUse());
        if (settings.isEmpty()) {
            return List.of();
        }
        var lines = new StringJoiner(" \\\n    ");
        for (EnvironmentVariable setting : settings) {
            lines.add(setting.name() + "=" + value(setting.value()));
        }
        return List.of(new FrameworkView(framework.name(), lines.toString()));
    }

    private static String value(String text) {
        return text.matches("[\\w/.,-]+") ? text : DockerfileText.quoted(text);
    }
}
