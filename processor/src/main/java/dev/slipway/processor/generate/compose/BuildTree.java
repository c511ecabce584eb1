package dev.slipway.processor.generate.compose;

import static dev.slipway.processor.format.ComposeText.literal;

import dev.slipway.processor.format.YamlMap;
import dev.slipway.processor.plan.BuiltImage;
import dev.slipway.processor.plan.Layout;
import dev.slipway.processor.plan.SourceTree;

/** {@code build}. */
final class BuildTree {

    private BuildTree() {}

    static YamlMap of(BuiltImage image, Layout layout) {
        String dockerfile = image.service() + "/Dockerfile";
        if (image.isFromSources()) {
            SourceTree tree = layout.sources().orElseThrow();
            return new YamlMap()
                    .put("context", literal(tree.context()))
                    .put("dockerfile", literal(tree.deploy(dockerfile)))
                    .putUnlessEmpty("args", Values.of(image.arguments()));
        }
        return new YamlMap()
                .put("context", literal(layout.context()))
                .put("dockerfile", literal(layout.deployFromContext() + "/" + dockerfile));
    }
}
