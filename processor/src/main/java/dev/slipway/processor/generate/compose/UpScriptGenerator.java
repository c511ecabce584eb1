package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.ShellText;
import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.generate.Generator;
import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.model.Layout;
import dev.slipway.templates.Templates;
import java.util.List;

/** {@code up.sh}. */
public final class UpScriptGenerator implements Generator {

    private final Templates templates;

    public UpScriptGenerator(Templates templates) {
        this.templates = templates;
    }

    @Override
    public List<GeneratedFile> generate(Deployment deployment, Layout layout) {
        var view = new View(
                deployment.stack().name(),
                Sources.of(deployment),
                layout.operator().map(ShellText::word).map(Operator::new).stream()
                        .toList());
        return List.of(new GeneratedFile("up.sh", templates.render("compose/up.sh", view)));
    }

    /** The names in {@code up.sh.mustache}. */
    private record View(String stack, String source, List<Operator> operator) {}

    private record Operator(String directory) {}
}
