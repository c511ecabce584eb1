package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.ShellText;
import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.generate.Generator;
import dev.slipway.processor.generate.Sources;
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
        var view =
                new View(deployment.stack().name(), Sources.of(deployment), operator(layout), deployment.isMonitored());
        return List.of(new GeneratedFile("up.sh", templates.render("compose/up.sh", view)));
    }

    private static List<Operator> operator(Layout layout) {
        return layout.operator().isEmpty()
                ? List.of()
                : List.of(new Operator(ShellText.word(layout.operator().get())));
    }

    /** The names in {@code up.sh.mustache}. */
    private record View(String stack, String source, List<Operator> operator, boolean monitored) {}

    private record Operator(String directory) {}
}
