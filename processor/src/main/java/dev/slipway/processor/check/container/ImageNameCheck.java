package dev.slipway.processor.check.container;

import dev.slipway.processor.annotation.ContainerImageMembers;
import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.check.text.ImageNames;
import dev.slipway.processor.model.Image;
import dev.slipway.processor.model.Origin;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.problem.ProblemKind;
import dev.slipway.processor.problem.Problems;

/** The built image and its base image have names that Docker accepts, and the base image stays the same tomorrow. */
public final class ImageNameCheck implements ServiceCheck {

    @Override
    public void check(Service service, Problems problems) {
        Image image = service.image();
        Origin origin = service.origin();
        if (!image.repository().isEmpty() && !ImageNames.isRepository(image.repository())) {
            problems.add(ProblemKind.REPOSITORY_SYNTAX
                    .at(origin.member(ContainerImageMembers.REPOSITORY))
                    .quoting("repository", image.repository()));
        }
        if (!image.baseImage().isEmpty() && !ImageNames.isFixed(image.baseImage())) {
            problems.add(ProblemKind.BASE_IMAGE
                    .at(origin.member(ContainerImageMembers.BASE_IMAGE))
                    .quoting("image", image.baseImage()));
        }
    }
}
