package dev.slipway.processor.generate;

import dev.slipway.processor.plan.Layout;
import dev.slipway.processor.plan.StackPlan;
import java.util.List;

/** Translates a plan into the files of what runs it. */
@FunctionalInterface
public interface Target {

    /**
     * The files.
     *
     * @param files all files that containers hold or have mounted
     */
    List<GeneratedFile> generate(StackPlan plan, Layout layout, List<GeneratedFile> files);
}
