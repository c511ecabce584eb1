package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.YamlMap;

/**
 * A generated directory, mounted to be read. In the long form, since the short one makes the directory, as root, where
 * a clean build has just removed it.
 */
final class BindMount {

    private BindMount() {}

    static YamlMap of(String source, String target) {
        return new YamlMap()
                .put("type", "bind")
                .put("source", source)
                .put("target", target)
                .put("read_only", true)
                .put("bind", new YamlMap().put("create_host_path", false));
    }
}
