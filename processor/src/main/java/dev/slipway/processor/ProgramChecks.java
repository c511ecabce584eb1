package dev.slipway.processor;

import dev.slipway.processor.check.ServiceCheck;
import dev.slipway.processor.check.container.VolumeCheck;
import dev.slipway.processor.check.java.FrameworkCheck;
import dev.slipway.processor.check.java.GivenSettingsCheck;
import dev.slipway.processor.check.java.HealthProgramCheck;
import dev.slipway.processor.check.java.JavaCheck;
import dev.slipway.processor.check.java.JvmOptionsCheck;
import dev.slipway.processor.check.java.MemoryBudgetCheck;
import dev.slipway.processor.check.site.PassHeadersCheck;
import dev.slipway.processor.check.site.RouteCheck;
import dev.slipway.processor.check.site.SharedRateLimitCheck;
import dev.slipway.processor.check.site.SiteCheck;
import dev.slipway.processor.check.site.SiteHeadersCheck;
import dev.slipway.processor.check.site.SiteServerCheck;
import dev.slipway.processor.check.site.SiteVariablesCheck;
import dev.slipway.processor.model.JavaProgram;
import dev.slipway.processor.model.ProgramVisitor;
import dev.slipway.processor.model.Service;
import dev.slipway.processor.model.SiteProgram;
import java.util.ArrayList;
import java.util.List;

/** The rules about each kind of program, in the order in which their problems are reported. */
final class ProgramChecks implements ProgramVisitor<List<ServiceCheck>> {

    @Override
    public List<ServiceCheck> visitJava(JavaProgram java, Service service) {
        List<ServiceCheck> checks = new ArrayList<>(List.of(
                new JavaCheck(java),
                new JvmOptionsCheck(java),
                new GivenSettingsCheck(java),
                new VolumeCheck(java),
                new HealthProgramCheck(java),
                new MemoryBudgetCheck(java)));
        if (java.framework().isKnown()) {
            checks.add(new FrameworkCheck(java));
        }
        return checks;
    }

    @Override
    public List<ServiceCheck> visitSite(SiteProgram site, Service service) {
        return List.of(
                new SiteCheck(site),
                new SiteServerCheck(site),
                new SiteHeadersCheck(site),
                new SiteVariablesCheck(site),
                new RouteCheck(site),
                new PassHeadersCheck(site),
                new SharedRateLimitCheck(site));
    }
}
