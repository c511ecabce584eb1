package dev.slipway.processor.generate;

import dev.slipway.processor.model.Deployment;
import dev.slipway.processor.plan.Layout;
import java.util.List;

/** Makes files of one kind from a deployment that has passed all checks. */
@FunctionalInterface
public interface Generator {

    List<GeneratedFile> generate(Deployment deployment, Layout layout);
}
