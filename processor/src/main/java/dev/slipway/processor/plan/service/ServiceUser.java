package dev.slipway.processor.plan.service;

import dev.slipway.processor.images.ImageFacts;
import dev.slipway.processor.model.JavaProgram;
import dev.slipway.processor.model.NumericUser;
import dev.slipway.processor.model.ProgramVisitor;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.SiteProgram;
import dev.slipway.processor.plan.Invocation;

/** The user that a service runs as. */
final class ServiceUser implements ProgramVisitor<NumericUser> {

    @Override
    public NumericUser visitJava(JavaProgram java, Service service) {
        return service.run().user();
    }

    /** The user of the web server's image. */
    @Override
    public NumericUser visitSite(SiteProgram site, Service service) {
        return Invocation.userOf(ImageFacts.site());
    }
}
