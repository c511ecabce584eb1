package dev.slipway.processor.check.stack;

import dev.slipway.processor.annotation.ContainerImageMembers;
import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.check.text.Texts;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;

/** The name is a host name and a directory. */
public final class ServiceNameCheck implements ServiceCheck {

    @Override
    public void check(Service service, Problems problems) {
        if (!Texts.isDnsLabel(service.name())) {
            problems.add(ProblemKind.SERVICE_NAME
                    .at(service.origin().member(ContainerImageMembers.NAME))
                    .quoting("name", service.name())
                    .with("example", Texts.dnsLabel(service.name(), Texts.LONGEST_LABEL, "orders")));
        }
    }
}
