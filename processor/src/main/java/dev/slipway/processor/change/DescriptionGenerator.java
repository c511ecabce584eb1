package dev.slipway.processor.change;

import dev.slipway.processor.generate.GeneratedFile;
import dev.slipway.processor.generate.Target;
import dev.slipway.processor.plan.Layout;
import dev.slipway.processor.plan.StackPlan;
import java.util.List;

/** Writes the description that the next build compares with. */
public final class DescriptionGenerator implements Target {

    @Override
    public List<GeneratedFile> generate(StackPlan plan, Layout layout, List<GeneratedFile> files) {
        return List.of(new GeneratedFile(Description.FILE, Description.of(plan).text()));
    }
}
